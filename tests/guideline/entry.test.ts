/** What people type about an institution: how it is stored, and what is said about it. */
import { describe, expect, test } from 'vitest';
import {
  domainIn,
  faultOfDomain,
  faultOfUrl,
  registeredDomain,
  urlIn,
} from '../../utils/guideline/addresses.ts';
import { emptyInstitution } from '../../utils/guideline/empty.ts';
import { domainsFor, type Parts, tidied } from '../../utils/guideline/entry.ts';
import { handleIn, isHandle } from '../../utils/guideline/handles.ts';
import { problemsIn, storable } from '../../utils/guideline/problems.ts';
import type { Platform } from '../../utils/platform.ts';

describe('a domain', () => {
  test.each([
    ['https://www.Dinkes.AwanKota.go.id/berita?x=1', 'dinkes.awankota.go.id', null],
    ['*.awankota.go.id', 'awankota.go.id', null],
    ['awankota.go.id.', 'awankota.go.id', null],
    ['awankota.desa.id', 'awankota.desa.id', null],
    ['http://localhost:8080', 'localhost', 'domain'],
    ['awan kota', 'awan kota', 'domain'],
    ['-awan.go.id', '-awan.go.id', 'domain'],
    ['awan..go.id', 'awan..go.id', 'domain'],
    ['*.go.id', 'go.id', 'domain-wide'],
    ['https://www.facebook.com/dinkes', 'facebook.com', 'domain-wide'],
    ['bit.ly/awan', 'bit.ly', 'domain-wide'],
  ] as const)('%s is %s: %s', (typed, domain, fault) => {
    expect(domainIn(typed)).toBe(domain);
    expect(faultOfDomain(domain)).toBe(fault);
  });

  test.each([
    ['dinkes.awankota.go.id', 'awankota.go.id'],
    ['awankota.go.id', 'awankota.go.id'],
    ['layanan.bpjs-kesehatan.co.id', 'bpjs-kesehatan.co.id'],
    ['www.antaranews.com', 'antaranews.com'],
  ])('of %s the institution registered %s', (domain, registered) => {
    expect(registeredDomain(domain)).toBe(registered);
  });

  test('the default follows from the homepage', () => {
    expect(domainsFor('https://dinkes.awankota.go.id/')).toEqual(['awankota.go.id']);
    expect(domainsFor('awan')).toEqual([]);
  });
});

describe('an address', () => {
  test.each([
    ['awankota.go.id/layanan', 'https://awankota.go.id/layanan', null],
    ['http://awankota.go.id', 'http://awankota.go.id', 'insecure'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'url'],
    ['https://admin@awankota.go.id', 'https://admin@awankota.go.id', 'url'],
    ['awan', 'https://awan', 'url'],
    ['https://', 'https://', 'url'],
  ] as const)('%s', (typed, url, fault) => {
    expect(urlIn(typed)).toBe(url);
    expect(faultOfUrl(url)).toBe(fault);
  });
});

describe('a handle', () => {
  test.each<[Platform, string, string, boolean]>([
    ['x', 'https://x.com/dinkesawan?s=20', '@dinkesawan', true],
    ['x', 'twitter.com/dinkesawan', '@dinkesawan', true],
    ['x', 'dinkesawan', '@dinkesawan', true],
    ['x', '@dinas_kesehatan_kota_awan', '@dinas_kesehatan_kota_awan', false],
    ['x', 'Dinas Awan', 'Dinas Awan', false],
    ['instagram', 'https://www.instagram.com/dinkes.awan/', '@dinkes.awan', true],
    ['instagram', '@dinkes..awan', '@dinkes..awan', false],
    ['instagram', '@dinkes.', '@dinkes.', false],
    ['facebook', 'https://www.facebook.com/DinkesAwan', 'DinkesAwan', true],
    ['facebook', '  Dinas   Kesehatan Kota Awan ', 'Dinas Kesehatan Kota Awan', true],
    ['youtube', 'https://www.youtube.com/@dinkesawan', '@dinkesawan', true],
    ['youtube', 'https://www.youtube.com/%E0%A4%A', '%E0%A4%A', true],
  ])('on %s %s is %s', (platform, typed, handle, possible) => {
    expect(handleIn(platform, typed)).toBe(handle);
    expect(isHandle(platform, handle)).toBe(possible);
  });
});

describe('problems', () => {
  const x = (handle: string) => ({ platform: 'x' as const, handle });
  const service = (name: string, url: string) => ({ name, url, aliases: [] });
  test.each<[string, Parts, string[]]>([
    ['nothing typed', {}, []],
    ['blank rows', { accounts: [x('')], services: [service('', '')], officialDomains: [''] }, []],
    ['a homepage that is none', { homepage: 'awan' }, ['homepage url']],
    ['a domain twice', { officialDomains: ['a.go.id', 'https://A.go.id/'] }, ['officialDomains.1 twice']],
    [
      'a handle twice, written another way',
      { accounts: [x('@awan'), x('x.com/Awan')] },
      ['accounts.1.handle twice'],
    ],
    ['the same handle elsewhere', { accounts: [x('@awan'), { platform: 'instagram', handle: '@awan' }] }, []],
    [
      'a person’s number for a reference',
      { references: [x('0812 3456 7890')] },
      ['references.0.handle private'],
    ],
    [
      'a person’s mail for a reference',
      { references: [x('rani@mail.com')] },
      ['references.0.handle private'],
    ],
    [
      'a mail address without its end',
      { contacts: [{ kind: 'email', value: 'ult@awan' }] },
      ['contacts.0.value email'],
    ],
    [
      'a number in letters',
      { contacts: [{ kind: 'ult', value: 'loket satu' }] },
      ['contacts.0.value number'],
    ],
    ['a short number', { contacts: [{ kind: 'hotline', value: '112' }] }, []],
    [
      'a contact twice',
      {
        contacts: [
          { kind: 'ult', value: '(0370) 555' },
          { kind: 'other', value: '0370-555' },
        ],
      },
      ['contacts.1.value twice'],
    ],
    ['a service without a link', { services: [service('Antrean', '')] }, ['services.0.url missing']],
    ['a link without a service', { services: [service('', 'a.go.id')] }, ['services.0.name missing']],
    ['a service over http', { services: [service('A', 'http://awan.go.id')] }, ['services.0.url insecure']],
    ['a service elsewhere', { services: [service('A', 'https://b.go.id')] }, ['services.0.url outside']],
    [
      'hours that end before they begin',
      { windows: [{ from: '10:00', to: '09:00' }] },
      ['windows.0.to window'],
    ],
    [
      'hours that overlap',
      {
        windows: [
          { from: '09:00', to: '11:00' },
          { from: '10:00', to: '12:00' },
        ],
      },
      ['windows.1.from overlap'],
    ],
    [
      'an election that ends before it begins',
      { modes: { election: { from: '2029-02-14', to: '2029-02-01' }, disaster: null } },
      ['modes.to period'],
    ],
    ['an acronym twice', { acronyms: ['RSUD', 'rsud'] }, ['acronyms.1 twice']],
    [
      'a target of no days',
      { response: { ...emptyInstitution.response, first: 0 } },
      ['response.first days'],
    ],
  ])('%s', (_, parts, told) => {
    const now = { ...emptyInstitution, officialDomains: ['awan.go.id'], ...parts };
    expect(problemsIn(parts, now).map(({ at, about }) => `${at} ${about}`)).toEqual(told);
  });

  test('what is wrong is not stored, what is only remarked on is', () => {
    const parts: Parts = {
      name: 'Dinas',
      officialDomains: ['go.id'],
      services: [service('A', 'http://awan.go.id')],
      modes: { election: { from: '', to: '' }, disaster: { since: 1 } },
    };
    const problems = problemsIn(parts, { ...emptyInstitution, ...parts });
    expect(Object.keys(storable(parts, problems))).toEqual(['name', 'services', 'modes']);
    expect(tidied(storable(parts, problems)).modes).toEqual({ election: null, disaster: { since: 1 } });
  });
});

test('what is stored is tidy', () => {
  expect(
    tidied({
      name: '  Dinas   Kesehatan ',
      units: ['Bidang P2P', '', 'Bidang P2P'],
      homepage: 'dinkes.awan.go.id',
      officialDomains: ['https://www.awan.go.id/', ''],
      accounts: [
        { platform: 'x', handle: 'https://x.com/awan', persona: ' ', unit: '', personal: false },
        { platform: 'facebook', handle: '' },
      ],
      contacts: [{ kind: 'ult', value: 'ult@awan.go.id' }],
      programmes: [
        { name: 'Sehat', tags: ['Sehat Bersama', '#Awan'], units: [''], pillar: '' },
        { name: ' ' },
      ],
    }),
  ).toEqual({
    name: 'Dinas Kesehatan',
    units: ['Bidang P2P'],
    homepage: 'https://dinkes.awan.go.id',
    officialDomains: ['awan.go.id'],
    accounts: [{ platform: 'x', handle: '@awan' }],
    contacts: [{ kind: 'email', value: 'ult@awan.go.id' }],
    programmes: [{ name: 'Sehat', tags: ['#SehatBersama', '#Awan'] }],
  });
});
