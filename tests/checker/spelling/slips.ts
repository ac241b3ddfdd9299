/** One wrong letter, left out, too many or changed with its neighbour, the same for the same seed. */
export function slips(seed: number): (word: string) => string {
  let state = (seed * 2654435761 + 1) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (word) => {
    const at = next(word.length);
    const letter = String.fromCharCode(97 + next(26));
    const head = word.slice(0, at);
    switch (next(4)) {
      case 0:
        return head + word.slice(at + 1);
      case 1:
        return head + letter + word.slice(at);
      case 2:
        return head + letter + word.slice(at + 1);
      default:
        return (
          head +
          word
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          word.slice(at + 2)
        );
    }
  };
}
