/** One screen in forced colours: what is chosen, pressed or current still differs from its neighbours by more than its weight. */

/** Faults of the story that is open, one line each. The page must be in forced colours. */
export function forcedFaults(page) {
  return page.evaluate(faults);
}

/** Runs in the page. */
function faults() {
  if (!matchMedia('(forced-colors: active)').matches) return ['no forced colours'];
  const states = ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current'];
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const look = (element) =>
    [undefined, '::before', '::after']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const borders = sides.map((side) =>
          [`border${side}Style`, `border${side}Width`, `border${side}Color`].map((name) => style[name]),
        );
        const drawn = [
          style.content,
          style.color,
          style.backgroundColor,
          style.textDecorationLine,
          style.display,
        ];
        return [borders, style.outlineStyle, style.outlineWidth, style.outlineColor, drawn].flat(2).join(' ');
      })
      .join(' | ');
  const found = [];
  for (const state of states) {
    for (const on of document.querySelectorAll(
      `[${state}="true"], [${state}="page"], [${state}="step"], [${state}="date"]`,
    )) {
      if (!on.checkVisibility()) continue;
      const group =
        on.closest('[role="tablist"], [role="radiogroup"], fieldset, nav, ul, ol, table') ?? on.parentElement;
      const off = [...group.querySelectorAll(on.tagName)].find(
        (each) =>
          each !== on && each.className === on.className && /^(false)?$/.test(each.getAttribute(state) ?? ''),
      );
      if (off && look(off) === look(on))
        found.push(`${state} is not to be seen: ${on.className || on.textContent}`);
    }
  }
  // A part of a bar that lies on its whole is to be told from it.
  for (const part of document.querySelectorAll('svg rect + rect')) {
    const whole = part.previousElementSibling;
    const [a, b] = [whole.getBoundingClientRect(), part.getBoundingClientRect()];
    if (a.left === b.left && a.top === b.top && getComputedStyle(whole).fill === getComputedStyle(part).fill)
      found.push(`a part is drawn as its whole: ${part.getAttribute('class')}`);
  }
  return found;
}
