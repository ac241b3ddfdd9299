import { Has } from '../../text.ts';
import { hostOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const shorteners = new Set(
  'bit.ly s.id tinyurl.com t.ly cutt.ly goo.gl ow.ly linktr.ee shorturl.at rebrand.ly is.gd v.gd t.co lnk.to lynk.id msha.ke heylink.me bio.link intip.in gg.gg rb.gy shope.ee adf.ly buff.ly lnk.bio tiny.cc taplink.cc shorturl.gg'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'shortlink-or-http',
  category: 'link-back',
  severity: 'hint',
  scope: 'sentence',
  needs: Has.url,
  *check({ tokens }) {
    for (const token of tokens) {
      if (token.kind !== 'url') continue;
      if (shorteners.has(hostOf(token.text))) yield { start: token.start, end: token.end, variant: 'short' };
      else if (/^http:\/\//i.test(token.text))
        yield {
          start: token.start,
          end: token.end,
          fixes: [{ replacement: token.text.replace(/^http/i, 'https') }],
        };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Info lengkap: ⟦bit.ly/khitantirta⟧',
    {
      text: 'Buka ⟦http://tirtakencanakab.go.id/khitan⟧.',
      fixed: 'Buka https://tirtakencanakab.go.id/khitan.',
    },
    'Semua tautan: ⟦https://linktr.ee/dinkestirta⟧',
  ],
  ok: [
    'Info lengkap: https://tirtakencanakab.go.id/khitan',
    'Kunjungi tirtakencanakab.go.id',
    'Surel: ult@tirtakencanakab.go.id',
    'Protokol http sudah lama ditinggalkan.',
  ],
};
