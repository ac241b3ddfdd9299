import { Has } from '../../text.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'instagram-url-in-caption',
  category: 'platform',
  severity: 'warn',
  platforms: ['instagram'],
  kinds: ['post', 'video'],
  scope: 'sentence',
  needs: Has.url,
  *check({ tokens }, { institution }) {
    const handle = institution.accounts.find(({ platform }) => platform === 'instagram')?.handle;
    const replacement =
      handle === undefined
        ? 'tautan di bio'
        : `tautan di bio ${handle.startsWith('@') ? handle : `@${handle}`}`;
    for (const token of tokens)
      if (token.kind === 'url') yield { start: token.start, end: token.end, fixes: [{ replacement }] };
  },
});

const instagram = { platform: 'instagram' } as const;
export const examples: Examples = {
  bad: [
    {
      text: 'Daftar lewat ⟦https://tirtakencanakab.go.id/khitan⟧',
      context: instagram,
      fixed: 'Daftar lewat tautan di bio @dinkestirta',
    },
    { text: 'Cek ⟦tirtakencanakab.go.id⟧ ya.', context: instagram },
    { text: 'Info: ⟦bit.ly/khitan⟧', context: instagram },
  ],
  ok: [
    { text: 'Daftar lewat tautan di bio @dinkestirta.', context: instagram },
    { text: 'Daftar di https://tirtakencanakab.go.id', context: { platform: 'instagram', kind: 'story' } },
    'Daftar di https://tirtakencanakab.go.id',
    { text: 'Surel ult@tirtakencanakab.go.id', context: instagram },
  ],
};
