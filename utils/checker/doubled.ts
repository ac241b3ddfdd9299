/** Words that are said twice and written with a hyphen: jalan-jalan, berhari-hari, sebaik-baiknya, buah-buahan (EYD V). */

/** Twice in a row these are a slip or two clauses. Own list. */
const never = new Set(
  'yang dan dari ini itu akan untuk pada dengan dalam adalah atau juga tidak ada oleh kami kita saya anda agar jika bila maka hari per pun bahwa karena dia ber'.split(
    ' ',
  ),
);
/** Own list: roots whose doubled form ends in -an, where "makan makanan" is a verb and its object. */
const kinds = new Set(
  'buah sayur obat rumah mobil motor mudah biji kacang umbi tumbuh daun rempah besar kecil habis gila orang pohon warna'.split(
    ' ',
  ),
);
/** Own list: behind se-, where "sebuah buah" is none. */
const whole = new Set('hari olah waktu kali mata konyong akan lama besar puas banyak dini baik'.split(' '));

/** Whether two words that follow each other, in lower case, are one that is said twice. */
export function isDoubled(first: string, second: string): boolean {
  // Nearly all pairs end here
  if (
    second.length < 3 ||
    !(second.startsWith(first) || first.endsWith(second) || second.startsWith(first.slice(2)))
  )
    return false;
  if (!/^[a-z]{3,}$/.test(first) || never.has(first)) return false;
  if (first === second) return true;
  if (second.startsWith(first)) {
    const end = second.slice(first.length);
    return end === 'an' ? kinds.has(first) : end === 'nya' && first.length > 3;
  }
  const head = /^(?:ber|ter|meng?|mem|me|se)/.exec(first)?.[0] ?? '';
  const root = first.slice(head.length);
  if (head === '' || root.length < 3) return false;
  if (head === 'se') return second === `${root}nya` || (second === root && whole.has(root));
  return second === root && root.length > 3;
}
