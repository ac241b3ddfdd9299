import { Has } from '../../text.ts';
import { holds, hostOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const form =
  /^(?:forms\.gle|docs\.google\.com|drive\.google\.com|forms\.office\.com|(?:\w+\.)?jotform\.com|form\.jotform\.com|(?:\w+\.)?typeform\.com|(?:\w+\.)?surveymonkey\.com|airtable\.com|forms\.zohopublic\.com|tally\.so|chat\.whatsapp\.com|1drv\.ms|dropbox\.com|mega\.nz)$/;
const collects =
  /\b(?:isi|mengisi|diisi|daftar|mendaftar|pendaftaran|daftarkan|unggah|mengunggah|upload|kirim|kirimkan|lengkapi|input|data|formulir|form|ktp|kk|nik|registrasi|absen|presensi|survei|gabung|bergabung|register|submit|fill)\b/;

export default defineRule({
  id: 'third-party-form-link',
  category: 'link-back',
  severity: 'warn',
  scope: 'sentence',
  needs: Has.url,
  *check({ tokens, lower }, { institution: { homepage } }) {
    for (const token of tokens) {
      if (token.kind !== 'url') continue;
      const host = hostOf(token.text);
      // Files are shared for reading too; forms and groups always collect
      const files = /^(?:docs|drive)\.google|1drv|dropbox|mega/.test(host) && !token.text.includes('/forms/');
      if (form.test(host) && !(files && !holds(collects, lower)))
        yield {
          start: token.start,
          end: token.end,
          values: { host },
          fixes: homepage === '' ? [] : [{ replacement: homepage }],
        };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Isi data dan unggah KTP di ⟦forms.gle/abcd⟧',
    'Daftar lewat ⟦https://docs.google.com/forms/d/e/1FAI/viewform⟧.',
    'Formulir pendaftaran: ⟦https://drive.google.com/file/d/1⟧',
  ],
  ok: [
    'Isi formulir di https://layanan.tirtakencanakab.go.id',
    'Baca panduan di https://docs.google.com/document/d/1',
    'Lokasi: https://maps.app.goo.gl/abc',
    'Formulir tersedia di loket.',
  ],
};
