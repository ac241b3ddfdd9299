import { describe, expect, test } from 'vitest';
import { emptyInstitution } from '../../utils/guideline/empty.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { exampleGuideline, parseGuideline, withParts } from '../../utils/guideline/guideline.ts';
import { type Institution, parseInstitution } from '../../utils/guideline/institution.ts';
import { modesAt } from '../../utils/guideline/modes.ts';
import { minutesOf, usualWindows, windowsOn } from '../../utils/guideline/windows.ts';
import { provinces, zoneOfProvince } from '../../utils/guideline/zones.ts';

describe('an institution from outside', () => {
  test('with nothing said is the empty one', () => {
    expect(parseInstitution({})).toEqual(emptyInstitution);
  });

  test.each<[string, Institution]>([
    ['the example', exampleInstitution],
    ['the empty one', emptyInstitution],
  ])('%s is itself after a round through JSON', (_, institution) => {
    expect(parseInstitution(JSON.parse(JSON.stringify(institution)))).toEqual(institution);
  });

  test('contacts and programmes may be bare lists, as earlier profiles have them', () => {
    const read = parseInstitution({
      contacts: ['112', 'ult@awan.go.id', '(0370) 555'],
      programmes: ['Awan Cerah'],
    });
    expect(read?.contacts).toEqual([
      { kind: 'hotline', value: '112' },
      { kind: 'email', value: 'ult@awan.go.id' },
      { kind: 'other', value: '(0370) 555' },
    ]);
    expect(read?.programmes).toEqual([{ name: 'Awan Cerah' }]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a zone that is none', { zone: 'GMT' }],
    ['an account without a platform', { accounts: [{ handle: '@a' }] }],
    ['a window at 25', { windows: [{ from: '25:00', to: '26:00' }] }],
    ['an election without an end', { modes: { election: { from: '2029-01-01' } } }],
    ['a name of a megabyte', { name: 'a'.repeat(1_000_000) }],
    ['ten thousand services', { services: Array(10_000).fill({ name: 'a', url: '' }) }],
  ])('%s is none', (_, value) => {
    expect(parseInstitution(value)).toBe(null);
  });
});

describe('the stored guideline', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', 'x'],
    ['a broken institution', { institution: { zone: 1 } }],
  ])('%s: the example', (_, value) => {
    expect(parseGuideline(value)).toEqual(exampleGuideline);
  });

  test('the first word about a real institution ends the example', () => {
    const begun = withParts(exampleInstitution, { zone: 'WIT' });
    expect(begun).toEqual({ ...emptyInstitution, zone: 'WIT' });
    expect(withParts(begun, { name: 'Dinas' })).toEqual({ ...emptyInstitution, zone: 'WIT', name: 'Dinas' });
  });
});

describe('modes', () => {
  const election = { from: '2029-02-01', to: '2029-02-14' };
  test.each<[string, string, boolean]>([
    ['the minute before, in WIT', '2029-01-31T23:59:00+09:00', false],
    ['the first minute, in WIT', '2029-02-01T00:00:00+09:00', true],
    ['still the day before in WIB', '2029-01-31T22:30:00+07:00', true],
    ['the last minute', '2029-02-14T23:59:00+09:00', true],
    ['the day after', '2029-02-15T00:00:00+09:00', false],
  ])('election: %s', (_, at, on) => {
    const institution = { ...emptyInstitution, zone: 'WIT' as const, modes: { election, disaster: null } };
    expect(modesAt(institution, Date.parse(at)).election).toBe(on);
  });

  test('a disaster is on from its moment until it is taken away', () => {
    const since = 1_000_000;
    const institution = { ...emptyInstitution, modes: { election: null, disaster: { since } } };
    expect(modesAt(institution, since - 1).disaster).toBe(false);
    expect(modesAt(institution, since).disaster).toBe(true);
    expect(modesAt(emptyInstitution, since).disaster).toBe(false);
  });
});

describe('windows', () => {
  const everyDay = { platform: 'x' as const, days: [], windows: [{ from: '06:00', to: '07:00' }] };
  const friday = { platform: 'x' as const, days: [5], windows: [{ from: '20:00', to: '21:30' }] };
  const institution = { windows: [{ from: '10:00', to: '11:00' }], ownWindows: [everyDay, friday] };

  test.each([
    ['what was measured on that day', 'x', 5, '20:00'],
    ['what was measured on every day', 'x', 1, '06:00'],
    ['the institution’s, where nothing was measured', 'facebook', 5, '10:00'],
  ] as const)('%s', (_, platform, weekday, from) => {
    expect(windowsOn(institution, platform, weekday)[0]?.from).toBe(from);
  });

  test('the usual ones, where nothing was said', () => {
    expect(windowsOn(emptyInstitution, 'x', 1)).toBe(usualWindows);
  });

  test.each([
    ['00:00', 0],
    ['09:30', 570],
    ['24:00', 1440],
  ])('%s is minute %d', (clock, minutes) => {
    expect(minutesOf(clock)).toBe(minutes);
  });
});

describe('provinces', () => {
  test('there are 38, each once', () => {
    expect(new Set(provinces.map(({ name }) => name)).size).toBe(38);
  });

  test.each([
    ['Kalimantan Tengah', 'WIB'],
    ['Kalimantan Selatan', 'WITA'],
    ['Gorontalo', 'WITA'],
    ['Papua Barat Daya', 'WIT'],
    ['Atlantis', null],
  ])('%s: %s', (name, zone) => {
    expect(zoneOfProvince(name)).toBe(zone);
  });
});
