/** The example institution: fictional, in use until a real one is set up, and marked as an example wherever it shows. */
import { emptyInstitution } from './empty.ts';
import type { Institution } from './institution.ts';

export const exampleInstitution: Institution = {
  ...emptyInstitution,
  name: 'Dinas Kesehatan Kabupaten Tirta Kencana',
  isExample: true,
  zone: 'WITA',
  officialDomains: ['tirtakencanakab.go.id'],
  homepage: 'https://dinkes.tirtakencanakab.go.id',
  contacts: [
    { kind: 'hotline', value: '112' },
    { kind: 'hotline', value: '119' },
    { kind: 'email', value: 'ult@tirtakencanakab.go.id' },
    { kind: 'ult', value: '(0370) 555-0119' },
  ],
  accounts: [
    { platform: 'x', handle: '@dinkestirta', persona: 'Sobat Sehat' },
    { platform: 'facebook', handle: 'Dinkes Tirta Kencana', persona: 'Sobat Sehat' },
    { platform: 'instagram', handle: '@dinkestirta', persona: 'Sobat Sehat' },
    { platform: 'youtube', handle: '@dinkestirta', persona: 'Sobat Sehat' },
    // Where the sites show a page's or a channel's name in place of its handle.
    { platform: 'facebook', handle: 'Dinas Kesehatan Tirta Kencana' },
    { platform: 'youtube', handle: 'Dinas Kesehatan Tirta Kencana' },
  ],
  services: [
    {
      name: 'Imunisasi',
      aliases: ['imunisasi', 'vaksinasi anak'],
      url: 'https://dinkes.tirtakencanakab.go.id/imunisasi',
    },
    {
      name: 'Antrean puskesmas',
      aliases: ['antrean puskesmas', 'daftar puskesmas'],
      url: 'https://dinkes.tirtakencanakab.go.id/antrean',
    },
  ],
  programmes: [{ name: 'Sehat Bersama' }, { name: 'Tirta Bebas Stunting' }],
  acronyms: ['PDAM', 'BPBD', 'RSUD'],
};
