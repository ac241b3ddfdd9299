/**
 * One screen by keyboard, as WCAG 2.2 asks: the Tab key meets every control in the order in which the page is read (2.4.3, 1.3.2), what has
 * the focus has a name (4.1.2) that holds its visible words (2.5.3), is marked (2.4.7) and not hidden behind anything (2.4.11).
 */

/** Steps and faults of the story that is open. Presses real keys. */
export async function walk(page) {
  const expected = await page.evaluate(begin);
  const session = await sessionOf(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  // Sent without waiting for one another: the browser takes them in order.
  const pressed = Array.from({ length: expected }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(pressed.flat());
  return page.evaluate(end);
}

const sessions = new WeakMap();
async function sessionOf(page) {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** Runs in the page: where the keyboard should stop, in the order of the document; from now on it is written down where it does. */
function begin() {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const within = dialog ?? document.body;
  const all = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
  const stops = [...within.querySelectorAll(all)].filter((each) => {
    if (each.matches(':disabled, [type="hidden"], [inert], [inert] *') || each.tabIndex < 0) return false;
    if (!each.checkVisibility({ visibilityProperty: true })) return false;
    if (each.matches('summary') && each.parentElement?.querySelector('summary') !== each) return false;
    // Of a group of radio buttons the chosen one is the stop, or else the first.
    if (each.matches('[type="radio"]')) {
      const group = [...within.querySelectorAll('[type="radio"]')].filter(({ name }) => name === each.name);
      return each === (group.find(({ checked }) => checked) ?? group[0]);
    }
    return true;
  });
  const met = [];
  const listening = new AbortController();
  document.addEventListener('focusin', ({ target }) => met.push(target), { signal: listening.signal });
  // The way begins at the top, wherever the story has put the focus.
  const top = document.createElement('span');
  top.tabIndex = -1;
  within.prepend(top);
  top.focus();
  top.remove();
  met.length = 0;
  globalThis.walking = { stops, met, listening, dialog };
  // Boxes that scroll are stops of the browser's own, too: some more presses reach the end past them.
  const scrollers = [...within.querySelectorAll('*')].filter(
    (each) => /auto|scroll/.test(getComputedStyle(each).overflow) && each.scrollHeight > each.clientHeight,
  );
  // And a date has three parts and a button, a clock two parts.
  const parts = stops.filter((each) => each.matches('[type="date"], [type="time"], [type="month"]'));
  return stops.length + scrollers.length + 4 * parts.length + 10;
}

/** Runs in the page: what was met, against what should have been; and each stop looked at. */
function end() {
  const { stops, met, listening, dialog } = globalThis.walking;
  listening.abort();
  const faults = [];
  const nameOf = (element) => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const parts = by.map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = [...(element.labels ?? [])].map((label) => label.textContent);
    const own = element.matches('select, input, textarea') ? '' : element.textContent;
    const said = [parts.join(' '), element.getAttribute('aria-label'), labels.join(' '), own, element.title];
    return (said.find((each) => each?.trim()) ?? '').replace(/\s+/g, ' ').trim();
  };
  const called = (element) =>
    `${element.tagName.toLowerCase()}${element.className ? `.${String(element.className).split(' ').join('.')}` : ''} “${nameOf(element).slice(0, 30)}”`;
  const isStop = new Set(stops);
  const way = met.filter((each, i) => isStop.has(each) && met.indexOf(each) === i);
  const wrong = stops.findIndex((each, i) => way[i] !== each);
  if (wrong >= 0)
    faults.push(
      `order: expected ${called(stops[wrong])}, met ${way[wrong] ? called(way[wrong]) : 'nothing'}`,
    );
  for (const stop of stops) {
    if (stop.tabIndex > 0) faults.push(`tabindex ${stop.tabIndex}: ${called(stop)}`);
    if (nameOf(stop) === '') faults.push(`no name: ${called(stop)}`);
    const label = stop.getAttribute('aria-label');
    const words = plain(seenOf(stop));
    if (label && words && !plain(label).includes(words))
      faults.push(`name without its visible words “${words}”: ${label}`);
    stop.focus();
    if (!isMarked(stop)) faults.push(`focus is not marked: ${called(stop)}`);
    if (isHidden(stop)) faults.push(`focus is hidden: ${called(stop)}`);
  }
  faults.push(...misplaced(dialog ?? document.body).map((each) => `read in another order: ${each}`));
  return { stops: stops.length, faults };

  function plain(words) {
    return words
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase()
      .trim();
  }
  function seenOf(element) {
    const copy = element.cloneNode(true);
    for (const each of copy.querySelectorAll('.unseen, svg, [aria-hidden="true"]')) each.remove();
    return element.matches('input, select, textarea') ? '' : copy.textContent;
  }
  /** Something of it, of what is around it or of its label changes with the focus; outlines are what we draw. */
  function isMarked(element) {
    const outlined = (each, pseudo) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each, pseudo);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    const label = element.closest('label') ?? element.labels?.[0];
    const next = element.nextElementSibling;
    return (
      [element, element.parentElement, label, next].some((each) => each && outlined(each)) ||
      outlined(element, '::after') ||
      outlined(element, '::before')
    );
  }
  /** Nothing of it is on top, or it is as good as transparent. */
  function isHidden(element) {
    for (let each = element; each; each = each.parentElement)
      if (Number(getComputedStyle(each).opacity) < 0.5 && !element.matches('input')) return true;
    const label = element.closest('label') ?? element.labels?.[0];
    const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
    return !boxes.some(({ left, top, width, height }) =>
      [0.5, 0.1, 0.9].some((x) =>
        [0.5, 0.1, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit && (element.contains(hit) || label?.contains(hit) || hit.contains(element));
        }),
      ),
    );
  }
  /** Neighbours that stand on the screen in another order than in the document. */
  function misplaced(root) {
    const found = [];
    for (const box of root.querySelectorAll('*')) {
      if (!/flex|grid/.test(getComputedStyle(box).display)) continue;
      const children = [...box.children].filter((child) => {
        const { position } = getComputedStyle(child);
        const { width, height } = child.getBoundingClientRect();
        return (
          !/absolute|fixed/.test(position) &&
          width > 1 &&
          height > 1 &&
          child.ariaHidden !== 'true' &&
          child.checkVisibility()
        );
      });
      children.slice(1).forEach((child, i) => {
        const [a, b] = [children[i].getBoundingClientRect(), child.getBoundingClientRect()];
        const over = b.bottom <= a.top + 1 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
        const before = b.right <= a.left + 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        if (over || before)
          found.push(`${box.className || box.tagName}: ${child.className || child.tagName}`);
      });
    }
    return found;
  }
}
