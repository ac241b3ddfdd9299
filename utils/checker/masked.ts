/** Keeps the first characters of a number, which say only where or what, and the separators. */
export function masked(number: string): string {
  let kept = 0;
  return number.replace(/[\dA-Za-z]/g, (char) => (++kept <= (number.length > 10 ? 4 : 1) ? char : '*'));
}
