import { Has } from '../../text.ts';
import { hostOf, isOwnHost } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const publicEnding = /(?:^|\.)(?:go|desa|mil|ac|sch)\.id$/;
/** Public services and fact checkers outside those endings; the four platforms themselves. */
const accepted = new Set(
  `turnbackhoax.id cekfakta.com aduankonten.id bpjs-kesehatan.go.id who.int unicef.org un.org youtube.com youtu.be facebook.com fb.com instagram.com x.com twitter.com tiktok.com threads.net
  whatsapp.com wa.me t.me play.google.com apps.apple.com goo.gl maps.app.goo.gl google.com maps.google.com spotify.com open.spotify.com zoom.us us02web.zoom.us meet.google.com linkedin.com redcross.or.id pmi.or.id antaranews.com tvri.co.id rri.co.id`.split(
    /\s+/,
  ),
);
const risky =
  /(?:^|\.)(?:blogspot|wordpress|wixsite|weebly|webnode|000webhostapp|github|netlify|vercel|web|pages|firebaseapp)\.(?:com|id|app|io|page|dev|net|co\.id)$|\.(?:xyz|top|click|vip|icu|buzz|monster|tk|ml|ga|cf|gq|win|loan|bid|men|work|rest|cam|live)$/;
const blogEnding = /blogspot\.\w+/;

export default defineRule({
  id: 'non-official-link',
  category: 'link-back',
  severity: 'warn',
  scope: 'sentence',
  needs: Has.url,
  *check({ tokens }, context) {
    for (const token of tokens) {
      if (token.kind !== 'url') continue;
      const host = hostOf(token.text);
      if (isOwnHost(host, context) || publicEnding.test(host) || accepted.has(host)) continue;
      const bad = risky.test(host) || blogEnding.test(host);
      const { homepage } = context.institution;
      yield {
        start: token.start,
        end: token.end,
        ...(bad ? { severity: 'block' as const } : {}),
        values: { host },
        fixes: homepage === '' ? [] : [{ replacement: homepage }],
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    { text: 'Daftar di ⟦http://khitan-tirta.blogspot.com⟧', severity: 'block' },
    { text: 'Info lengkap: ⟦bit.ly/khitantirta⟧', severity: 'warn' },
    'Unduh formulir di ⟦https://berkas-gratis.xyz/form⟧.',
  ],
  ok: [
    'Daftar di https://dinkes.tirtakencanakab.go.id/khitan',
    'Laporkan lewat https://lapor.go.id atau cek di https://turnbackhoax.id.',
    'Tonton di https://youtu.be/abc123 dan https://smpn1tirta.sch.id.',
    'Kantor pusat.Kami buka setiap hari.',
  ],
};
