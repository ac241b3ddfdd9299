/** Who the institution is, in packs: out and in again, along the chain, locked, and beside what somebody set up. */
import { describe, expect, test } from 'vitest';
import { emptyInstitution } from '../../utils/guideline/empty.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { unlocked, withParts } from '../../utils/guideline/guideline.ts';
import type { Institution } from '../../utils/guideline/institution.ts';
import { institutionOf, partsOf, type Said, saidIn } from '../../utils/guideline/pack/institution.ts';
import { joined } from '../../utils/guideline/pack/joined.ts';
import { writePack } from '../../utils/guideline/pack/write.ts';
import { newerIn, type Pack } from '../../utils/guideline/pack.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { fileOf, lineIn, packOf, problemOf } from './given.ts';

/** Of everything that the steps ask. */
const whole: Institution = {
  ...emptyInstitution,
  name: 'Dinas Kesehatan Kota Awan',
  province: 'Nusa Tenggara Barat',
  zone: 'WITA',
  national: false,
  units: ['Bidang P2P', 'Puskesmas Tirta'],
  officialDomains: ['awan.go.id', 'sehat.or.id'],
  homepage: 'https://awan.go.id',
  factCheck: 'https://cekhoaks.awan.go.id',
  contacts: [
    { kind: 'ult', value: '(0370) 555-0119' },
    { kind: 'hotline', value: '112' },
    { kind: 'email', value: 'ult@awan.go.id' },
  ],
  accounts: [
    { platform: 'x', handle: '@dinkesawan', persona: 'Sobat Sehat', unit: 'Bidang P2P' },
    { platform: 'facebook', handle: 'Dinkes Awan' },
  ],
  services: [
    { name: 'Antrean', aliases: ['antrean daring'], url: 'https://awan.go.id/antrean' },
    { name: 'Vaksin keliling', aliases: [], url: 'https://awan.go.id/vaksin', status: 'closed' },
  ],
  programmes: [
    { name: 'Sehat Bersama', units: ['Bidang P2P'], pillar: 'layanan', tags: ['#SehatBersama'] },
    { name: 'Jumat Bersih' },
  ],
  pillars: ['layanan', 'edukasi'],
  acronyms: ['DINKES'],
  windows: [{ from: '08:00', to: '09:30' }],
  ownWindows: [{ platform: 'instagram', days: [1, 5], windows: [{ from: '19:00', to: '20:30' }] }],
  references: [{ platform: 'instagram', handle: '@infoawan' }],
  modes: {
    election: { from: '2029-01-14', to: '2029-02-14' },
    disaster: { since: Date.UTC(2026, 10, 26, 3, 4, 5, 678) },
  },
  response: { first: 2, status: 3, complaint: 6, simple: 14, examined: 60 },
};

const full = (change: Partial<Pack> = {}) => packOf({ ...partsOf(whole), ...change });
const force = (...packs: Pack[]) =>
  inForce({ ...emptyShelf, installed: packs, active: packs.at(-1)?.id ?? null }, noPolicy);
const saidBy = (...packs: Pack[]) => saidIn(force(...packs).resolved);

describe('out of the institution and in again', () => {
  test('nothing that the steps ask is lost on the way through a file', async () => {
    const text = writePack(full());
    expect(await problemOf(text)).toBeNull();
    expect(institutionOf(saidBy(JSON.parse(text)))).toEqual(whole);
  });

  test('the first run is skipped by it', () => {
    const parts = joined(exampleInstitution, saidBy(full()), new Set());
    expect(withParts(exampleInstitution, parts)).toEqual(whole);
  });

  test('what is one person’s own stays behind', () => {
    const own = { platform: 'x' as const, handle: '@budi', personal: true };
    const { profile } = partsOf({ ...whole, accounts: [own], checklist: ['bio-link'] });
    expect(JSON.stringify(profile)).not.toMatch(/budi|bio-link/);
  });

  test('what format 1 holds is still written in it', () => {
    const { name, zone, homepage, officialDomains, acronyms } = whole;
    const small = { ...emptyInstitution, name, zone, homepage, officialDomains, acronyms };
    expect(newerIn(packOf(partsOf(small)))).toBeNull();
    expect(newerIn(full())).toEqual(['profile', 'province']);
  });
});

describe('a file', () => {
  test.each<[string, Partial<Pack>, string]>([
    ['units', { profile: { units: ['A'] } }, '"units": ['],
    [
      'a closed service',
      { catalogue: [{ name: 'A', aliases: [], url: 'https://a.go.id', status: 'closed' }] },
      '"status": "closed"',
    ],
    [
      'a unit’s account',
      { profile: { accounts: [{ platform: 'x', handle: '@a', unit: 'A' }] } },
      '"unit": "A"',
    ],
    ['a programme’s tags', { programmes: [{ name: 'A', tags: ['#A'] }] }, '{'],
    ['a contact’s kind', { profile: { contacts: [{ kind: 'ult', value: '112' }] } }, '{'],
  ])('of format 1 that has %s is refused with the line', async (_, parts, line) => {
    const text = fileOf(packOf({ formatVersion: 1, ...parts }));
    const problem = await problemOf(text);
    expect(problem?.what).toBe('since-2');
    expect(lineIn(text, problem?.line)).toBe(line);
    expect(await problemOf(text.replace('"formatVersion": 1', '"formatVersion": 2'))).toBeNull();
  });

  test('of format 1 is read as ever', async () => {
    const old = packOf({ formatVersion: 1, profile: { name: 'A', contacts: ['112'] }, programmes: ['B'] });
    expect(await problemOf(fileOf(old))).toBeNull();
    expect(saidBy(old)).toEqual({
      name: 'A',
      contacts: [{ kind: 'hotline', value: '112' }],
      programmes: [{ name: 'B' }],
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['hours that end before they begin', { windows: [{ from: '10:00', to: '09:00' }] }, /windows/],
    ['an hour that is none', { windows: [{ from: '9', to: '10:00' }] }, /windows\[0\]\.from/],
    ['a province that is none', { province: 'Atlantis' }, /province/],
    [
      'an election that ends before it begins',
      { election: { from: '2029-02-01', to: '2029-01-01' } },
      /election/,
    ],
    ['a disaster without a moment', { disaster: { since: 'kemarin' } }, /disaster\.since/],
    [
      'somebody’s number as a reference',
      { references: [{ platform: 'x', handle: '081234567890' }] },
      /references\[0\]/,
    ],
    ['an answer after no days', { response: { first: 0 } }, /response\.first/],
  ])('with %s is refused', async (_, profile, place) => {
    const problem = await problemOf(fileOf({ ...packOf(), profile }));
    expect(problem?.what).toBe('wrong-value');
    expect(problem?.place).toMatch(place);
  });
});

describe('from the ministry to the unit', () => {
  const ministry = packOf({
    id: 'pusat',
    profile: {
      officialDomains: ['pusat.go.id'],
      windows: [{ from: '09:00', to: '10:00' }],
      references: [{ platform: 'x', handle: '@pusat' }],
      response: { first: 1, complaint: 5 },
      election: { from: '2029-01-14', to: '2029-02-14' },
    },
    locked: ['profile.election', 'profile.services'],
    catalogue: [{ name: 'Aduan', aliases: [], url: 'https://pusat.go.id/aduan' }],
  });
  const unit = (change: Partial<Pack>) => packOf({ id: 'unit', extends: 'pusat', ...change });

  test('lists grow, hours are the unit’s own, days of answering are taken one by one', () => {
    const said = saidBy(
      ministry,
      unit({
        profile: {
          officialDomains: ['unit.go.id'],
          windows: [{ from: '16:00', to: '17:00' }],
          references: [{ platform: 'x', handle: '@unit' }],
          response: { first: 2 },
        },
      }),
    );
    expect(said).toMatchObject({
      officialDomains: ['pusat.go.id', 'unit.go.id'],
      windows: [{ from: '16:00', to: '17:00' }],
      references: [
        { platform: 'x', handle: '@pusat' },
        { platform: 'x', handle: '@unit' },
      ],
      response: { first: 2, complaint: 5 },
    });
  });

  test.each<[string, Partial<Pack>]>([
    ['another election period', { profile: { election: { from: '2029-03-01', to: '2029-03-02' } } }],
    ['more services', { catalogue: [{ name: 'Lain', aliases: [], url: 'https://unit.go.id' }] }],
  ])('%s is refused where it is locked', async (_, change) => {
    const shelf = { ...emptyShelf, installed: [ministry] };
    expect(await problemOf(fileOf(unit(change)), shelf)).toMatchObject({ what: 'locked' });
  });

  test('who locked what goes to every tab; a lock on what nobody says is none', () => {
    const effect = effectOf(
      force({ ...ministry, locked: ['profile.*'] }, unit({ profile: { name: 'Unit' } })),
    );
    expect(effect.locked).toEqual({
      name: 'pusat',
      officialDomains: 'pusat',
      windows: 'pusat',
      references: 'pusat',
      response: 'pusat',
      election: 'pusat',
      services: 'pusat',
    });
  });
});

describe('beside what somebody set up', () => {
  const mine: Institution = { ...emptyInstitution, name: 'Kami', officialDomains: ['kami.go.id'] };
  const none = new Set<string>();
  const withPacks = (now: Institution, said: Said, locked = none, before: Said = {}) =>
    withParts(now, joined(now, said, locked, before));

  test('a fact is taken where there is none, and stays where there is one', () => {
    const now = withPacks(mine, {
      name: 'Pusat',
      homepage: 'https://pusat.go.id',
      province: 'Bali',
      zone: 'WITA',
    });
    expect(now).toMatchObject({
      name: 'Kami',
      homepage: 'https://pusat.go.id',
      province: 'Bali',
      zone: 'WITA',
    });
    expect(withPacks({ ...mine, province: 'Aceh' }, { zone: 'WITA' }).zone).toBe('WIB');
  });

  test('a locked fact is the packs’, lists too', () => {
    const said: Said = { name: 'Pusat', officialDomains: ['pusat.go.id'] };
    const locked = new Set(['name', 'officialDomains']);
    expect(withPacks(mine, said, locked)).toMatchObject({ name: 'Pusat', officialDomains: ['pusat.go.id'] });
  });

  test('what came from the packs follows them, what was changed since stays', () => {
    const url = 'https://pusat.go.id/';
    const service = (name: string, at: string) => ({ name, aliases: [], url: url + at });
    const before: Said = {
      homepage: url,
      services: [service('A', '1'), service('B', '1'), service('C', '1')],
    };
    const now: Institution = {
      ...mine,
      homepage: url,
      services: [service('A', '1'), service('B', 'kami'), service('C', '1'), service('D', 'kami')],
    };
    const said: Said = {
      homepage: `${url}baru`,
      services: [service('A', '2'), service('B', '2'), service('E', '1')],
    };
    expect(withPacks(now, said, none, before)).toMatchObject({
      homepage: `${url}baru`,
      services: [service('A', '2'), service('B', 'kami'), service('D', 'kami'), service('E', '1')],
    });
  });

  test('what was taken out does not come back with the next switch that is set', () => {
    const said: Said = { officialDomains: ['pusat.go.id'], homepage: 'https://pusat.go.id' };
    expect(joined(mine, said, none, said)).toEqual({});
    expect(withPacks(mine, said, new Set(['officialDomains']), said).officialDomains).toEqual([
      'pusat.go.id',
    ]);
  });

  test('a mode that packs began ends with them; one of our own goes on', () => {
    const election = { from: '2029-01-14', to: '2029-02-14' };
    const disaster = { since: 1 };
    const begun = withPacks(mine, { election });
    expect(begun.modes).toEqual({ election, disaster: null });
    expect(withPacks(begun, {}, none, { election }).modes.election).toBeNull();
    const own = { ...mine, modes: { election: null, disaster } };
    expect(withPacks(own, {}, none, { election }).modes).toEqual({ election: null, disaster });
    expect(withPacks(own, { disaster: { since: 2 } }).modes.disaster).toEqual(disaster);
    expect(withPacks(own, { disaster: { since: 2 } }, new Set(['disaster'])).modes.disaster).toEqual({
      since: 2,
    });
    const ended = { ...begun, modes: { election: null, disaster: null } };
    expect(withPacks(ended, { election }, none, { election }).modes.election).toBeNull();
  });
});

describe('the store', () => {
  const effect = effectOf(
    force(full({ locked: ['profile.homepage', 'profile.accounts', 'profile.election'] })),
  );
  const guideline = { institution: whole, effect };

  test('refuses what is locked, and takes the rest', () => {
    const parts = { homepage: 'https://lain.go.id', accounts: [], units: ['Lain'] };
    expect(unlocked(parts, guideline)).toEqual({ units: ['Lain'] });
  });

  test('keeps one mode and takes the other', () => {
    const modes = { election: null, disaster: null };
    expect(unlocked({ modes }, guideline)).toEqual({
      modes: { election: whole.modes.election, disaster: null },
    });
  });
});
