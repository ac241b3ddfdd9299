import { expect, test } from 'vitest';
import { pauseKeys } from '../../components/desk/pause-keys.ts';

test('every account of the institution can be set before it was ever seen, each once', () => {
  expect(
    pauseKeys(
      { accounts: { 'x/@dinkestirta': 'advise', 'facebook/Dinkes/Tirta': 'off' } },
      [
        { platform: 'x', handle: '@DinkesTirta' },
        { platform: 'instagram', handle: '@dinkestirta' },
      ],
      [
        { platform: 'instagram', account: 'dinkestirta' },
        { platform: 'youtube', account: 'Kanal Dinkes' },
        { platform: 'x', account: null },
      ],
    ),
  ).toEqual(['facebook/Dinkes/Tirta', 'instagram/@dinkestirta', 'x/@dinkestirta', 'youtube/Kanal Dinkes']);
});
