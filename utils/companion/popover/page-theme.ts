/** Light or dark as the page itself is behind an element, whatever the system says. Reads only. */
export function themeBehind(element: Element): 'light' | 'dark' | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red, green, blue, alpha = 1] = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [0, 0, 0, 0];
    if (alpha < 0.5 || red === undefined || green === undefined || blue === undefined) continue;
    // Perceived lightness, ITU-R BT.601 weights.
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return undefined;
}
