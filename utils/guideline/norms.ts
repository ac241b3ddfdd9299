/** The norms behind the rules, as data: laws change without a change of code. Not legal advice; articles need a lawyer's eye. */
import data from './norms.json' with { type: 'json' };

/** By the name under which rules cite them. */
export const norms: Readonly<Record<string, { id: string; en: string }>> = data.norms;
const cited: Readonly<Record<string, readonly string[]>> = data.rules;

/** Every norm that some rule rests on, by rule; each entry is a norm's id, and the place in it after a space. */
export const citations = cited;

/** What a rule rests on, as one line: citations joined by `; `. Empty for a rule without a norm. */
export function sourceOf(rule: string, language: 'id' | 'en'): string {
  const known = lines[language].get(rule);
  if (known !== undefined) return known;
  const line = sourceWith(rule, language, {});
  lines[language].set(rule, line);
  return line;
}

const lines = { id: new Map<string, string>(), en: new Map<string, string>() };

/** The same where some norms have another name; a name in Indonesian stands in for one in English. */
export function sourceWith(
  rule: string,
  language: 'id' | 'en',
  renamed: Readonly<Record<string, { id: string; en?: string | undefined }>>,
): string {
  return (cited[rule] ?? []).map((citation) => cite(citation, language, renamed)).join('; ');
}

function cite(
  citation: string,
  language: 'id' | 'en',
  renamed: Readonly<Record<string, { id: string; en?: string | undefined }>>,
): string {
  const gap = citation.indexOf(' ');
  const name = gap < 0 ? citation : citation.slice(0, gap);
  const place = gap < 0 ? '' : citation.slice(gap);
  const norm = renamed[name]?.[language] ?? renamed[name]?.id ?? norms[name]?.[language] ?? name;
  return norm + (language === 'id' ? place : inEnglish(place));
}

function inEnglish(place: string): string {
  return place
    .replace(/Pasal/g, 'Art.')
    .replace(/ayat/g, 'para.')
    .replace(/huruf/g, 'letter')
    .replace(/butir/g, 'point')
    .replace(/ dan /g, ' and ')
    .replace(/kini KUHP/, 'now Criminal Code');
}
