import { Has } from '../../text.ts';
import { matches } from '../match.ts';
import { type Context, defineRule, type Examples } from '../rule.ts';

const mobile =
  /(?<![\d.+/-]|\d )(?:\+?62[ .-]?|\(\+?62\) ?|\(?0 ?)8 ?[1-9]\d{0,2}\)?(?:[ .\-–/]?\d){5,10}(?!\d)/g;
const chat = /\b(?:https?:\/\/)?(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?\+?(\d(?:[ -]?\d){8,14})/g;
const privateMail = /^(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|rocketmail|proton|protonmail|aol)\./;
/** Public helplines that look like mobile numbers: SAPA 129, Halo Kemenkes, LAPOR!. */
const helplines = new Set(['8111129129', '81110500567', '8118708811']);

export default defineRule({
  id: 'pii-personal-contact',
  category: 'privacy',
  severity: 'warn',
  scope: 'sentence',
  *check({ lower, tokens, has }, context) {
    const own = ownContacts(context);
    const phone = officialOf(context, false);
    const mail = officialOf(context, true);
    if (has & (Has.manyDigits | Has.url)) {
      for (const found of matches(chat, lower))
        if (!known((found[1] as string).replace(/\D/g, ''), own))
          yield { start: found.index, end: found.end, variant: 'phone', fixes: phone };
      for (const found of matches(mobile, lower)) {
        if (
          tokens.some(
            (token) => token.kind === 'url' && token.start <= found.index && token.end > found.index,
          )
        )
          continue;
        const digits = found[0].replace(/\D/g, '').replace(/^(?:62|0)/, '');
        // A helpline that is announced as one, of another public body
        const helpline =
          /\b(?:call ?center|pusat kontak|hotline|halo kemenkes|sapa 129|layanan darurat|posko|ult|unit layanan)\b[^.]{0,30}$/.test(
            lower.slice(0, found.index),
          );
        if (digits.length < 9 || digits.length > 12 || known(digits, own) || helpline) continue;
        yield { start: found.index, end: found.end, variant: 'phone', fixes: phone };
      }
    }
    if (has & Has.email) {
      for (const token of tokens) {
        if (token.kind !== 'email' || own.has(token.lower)) continue;
        if (privateMail.test(token.lower.slice(token.lower.indexOf('@') + 1)))
          yield { start: token.start, end: token.end, variant: 'mail', fixes: mail };
      }
    }
  },
});

function ownContacts({ institution }: Context): ReadonlySet<string> {
  return new Set(
    institution.contacts.map(({ value }) =>
      value.includes('@') ? value.toLowerCase() : value.replace(/\D/g, '').replace(/^(?:62|0)/, ''),
    ),
  );
}

/** The institution's own line or mail box, to put in its place. */
function officialOf({ institution }: Context, mail: boolean): { replacement: string }[] {
  // 112 and its like are for emergencies, no place to register
  const contact = institution.contacts.find(({ value }) =>
    mail ? value.includes('@') : !value.includes('@') && value.replace(/\D/g, '').length > 3,
  );
  return contact === undefined ? [] : [{ replacement: contact.value }];
}

function known(digits: string, own: ReadonlySet<string>): boolean {
  const plain = digits.replace(/^(?:62|0)/, '');
  return own.has(plain) || helplines.has(plain);
}

export const examples: Examples = {
  bad: [
    'Hubungi Pak Budi ⟦0812-0000-0000⟧.',
    'Daftar lewat WA ⟦+62 813 5555 0123⟧ atau ⟦wa.me/6281355550123⟧.',
    'Chat saja ke ⟦wa.me/6281388991234⟧ ya.',
    'Telepon Bu Rini, ⟦(0813) 8899 1234⟧ atau ⟦0859/1234/5678⟧.',
    { text: 'Kirim berkas ke ⟦ratna.tirta@gmail.com⟧.', fixed: 'Kirim berkas ke ult@tirtakencanakab.go.id.' },
    { text: 'Info pendaftaran: ⟦0813 5555 0123⟧.', fixed: 'Info pendaftaran: (0370) 555-0119.' },
  ],
  ok: [
    'Hubungi layanan 112 atau surel humas@tirtakencanakab.go.id.',
    'Telepon (0370) 555-0119 pada jam kerja.',
    'Hubungi SAPA 129 atau WhatsApp 08111-129-129.',
    'Nomor registrasi 0812/2026 dan kode 20260812000001.',
    'Panjang jalan 081 meter.',
  ],
};
