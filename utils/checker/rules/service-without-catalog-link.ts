import { Has } from '../../text.ts';
import { holds, hostOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

interface Fact {
  services: { index: number; start: number; end: number }[];
  links: string[];
  bio: boolean;
}

const bio = /\b(?:tautan|link)(?:nya)?\b.{0,25}\b(?:bio|profil)\b|stiker tautan/;

/** A service of the institution's catalogue is named, and nothing leads there. One finding per service. */
export default defineRule<Fact>({
  id: 'service-without-catalog-link',
  category: 'link-back',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  facts: ({ lower, tokens, has }, { institution }) => {
    const services: Fact['services'] = [];
    institution.services.forEach(({ name, aliases }, index) => {
      for (const alias of [name, ...aliases]) {
        const word = alias.toLowerCase();
        const start = lower.indexOf(word);
        const end = start + word.length;
        if (
          start < 0 ||
          /[\p{L}\p{N}#@]/u.test(lower.charAt(start - 1)) ||
          /[\p{L}\p{N}]/u.test(lower.charAt(end))
        )
          continue;
        services.push({ index, start, end });
        return;
      }
    });
    const links = has & Has.url ? tokens.filter(({ kind }) => kind === 'url').map(({ text }) => text) : [];
    const inBio = holds(bio, lower);
    return services.length + links.length > 0 || inBio ? { services, links, bio: inBio } : undefined;
  },
  *check(facts, context) {
    if (context.platform === 'instagram' && facts.some(({ fact }) => fact.bio)) return;
    const hosts = new Set(facts.flatMap(({ fact }) => fact.links.map(hostOf)));
    const told = new Set<number>();
    for (const { fact, sentence } of facts) {
      for (const { index, start, end } of fact.services) {
        const service = context.institution.services[index];
        // Nobody is led to a service that is closed.
        if (service === undefined || service.status === 'closed') continue;
        if (told.has(index) || hosts.has(hostOf(service.url))) continue;
        told.add(index);
        yield { sentence, start, end, values: { service: service.name, url: service.url }, fixes: [] };
      }
    }
  },
});

export const examples: Examples = {
  bad: [
    'Sudah jadwalkan ⟦imunisasi⟧ si kecil? Yuk, ke puskesmas.',
    'Gunakan ⟦antrean puskesmas⟧ dari rumah saja.',
    '⟦Vaksinasi anak⟧ buka setiap Rabu: https://lapor.go.id',
  ],
  ok: [
    'Imunisasi buka setiap Rabu: https://dinkes.tirtakencanakab.go.id/imunisasi',
    { text: 'Imunisasi buka setiap Rabu. Jadwal lewat tautan di bio.', context: { platform: 'instagram' } },
    { text: 'Imunisasi buka setiap Rabu; tautannya ada di bio.', context: { platform: 'instagram' } },
    { text: 'Imunisasi buka setiap Rabu, Bu.', context: { kind: 'reply' } },
    'Senam lansia setiap Jumat.',
  ],
};
