/** Figures as people and platforms write them: `1.234`, `1,234`, `12,5 rb`, `2 jam 5 menit`. Pure. */

export type Figure =
  | { ok: true; value: number }
  | { ok: false; why: 'not-a-number' | 'not-whole' | 'negative' | 'unclear-unit' };

const units: Readonly<Record<string, number>> = {
  rb: 1_000,
  ribu: 1_000,
  k: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
};

/**
 * A count. Groups of three digits are thousands, whichever sign parts them; a shortened one (`12,5 rb`) is rounded to what it says.
 * `M` alone is "miliar" to some and "million" to others, so it is refused.
 */
export function readCount(text: string): Figure {
  const found = /^([-−–]?)\s*([\d.,\s\u00A0\u202F']+?)\s*([a-z]*)\.?$/i.exec(text.trim());
  if (!found) return { ok: false, why: 'not-a-number' };
  const [, sign = '', digits = '', unit = ''] = found;
  const times = unit === '' ? 1 : units[unit.toLowerCase()];
  if (times === undefined)
    return { ok: false, why: /^(?:m|b|mio)$/i.test(unit) ? 'unclear-unit' : 'not-a-number' };
  const value = decimalOf(digits.replace(/[\s\u00A0\u202F']/g, ''), unit !== '');
  if (value === null) return { ok: false, why: 'not-a-number' };
  if (sign !== '' && value !== 0) return { ok: false, why: 'negative' };
  const whole = Math.round(value * times);
  if (unit === '' && whole !== value) return { ok: false, why: 'not-whole' };
  return { ok: true, value: whole };
}

/** `shortened`: with a unit behind it three digits after a sign are a fraction all the same (`1,234 jt`). */
function decimalOf(digits: string, shortened: boolean): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(digits);
  if (groups && (!shortened || digits.split(/[.,]/).length > 2)) return Number(digits.replace(/[.,]/g, ''));
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const fraction = digits.slice(last + 1);
  const whole = digits.slice(0, last);
  if (!/^\d*$/.test(fraction) || !/^\d{1,3}(?:[.,]?\d{3})*$|^\d+$/.test(whole)) return null;
  // The sign before the fraction parts no thousands: `1.234.56` is a slip.
  if (whole.includes(digits[last] ?? '')) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
}

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:hari|hr|days?|d)$/i, 24 * 60],
  [/^(?:jam|j|hours?|hrs?|h)$/i, 60],
  [/^(?:menit|mnt|m|minutes?|mins?)$/i, 1],
  [/^(?:detik|dtk|seconds?|secs?|s)$/i, 1 / 60],
];

/** A time that something took, in whole minutes. Without a word for it, `minutes` says what one unit is. */
export function readDuration(text: string, minutes = 1): Figure {
  const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(text.trim());
  if (clock) return { ok: true, value: Number(clock[1]) * 60 + Number(clock[2]) };
  let sum = 0;
  let rest = text.trim().replace(/\s+/g, ' ');
  if (rest.startsWith('-') || rest.startsWith('−')) return { ok: false, why: 'negative' };
  while (rest !== '') {
    const part = /^(\d+(?:[.,]\d+)?) ?([a-z]*) ?/i.exec(rest);
    if (!part) return { ok: false, why: 'not-a-number' };
    const word = part[2] ?? '';
    const length = word === '' ? minutes : lengths.find(([pattern]) => pattern.test(word))?.[1];
    if (length === undefined || (word === '' && part[0].length < rest.length))
      return { ok: false, why: 'not-a-number' };
    sum += Number(part[1]?.replace(',', '.')) * length;
    rest = rest.slice(part[0].length);
  }
  return text.trim() === '' ? { ok: false, why: 'not-a-number' } : { ok: true, value: Math.round(sum) };
}
