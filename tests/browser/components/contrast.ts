/** Contrast of words as they are drawn, in any colour space. For layers above the page, of which axe says that it cannot tell. */

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

type Colour = readonly [number, number, number, number];

/** One line for each element whose own words stand out from what is behind them by less than WCAG 2.2 AA asks (1.4.3). */
export function contrastFaults(elements: readonly HTMLElement[]): string[] {
  return elements.filter(hasWords).flatMap((element) => {
    const style = getComputedStyle(element);
    const behind = backgroundOf(element);
    const ratio = contrast(over(colour(style.color), behind), behind);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const named = `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
    return ratio >= (large ? 3 : 4.5) ? [] : [`${ratio.toFixed(2)} ${named}`];
  });
}

function hasWords(element: HTMLElement): boolean {
  const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const off = element.closest('[aria-disabled="true"], :disabled, .unseen') !== null;
  return own && !off && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function backgroundOf(element: HTMLElement): Colour {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const own = colour(getComputedStyle(at).backgroundColor);
    layers.push(own);
    if (own[3] === 1) break;
  }
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), [1, 1, 1, 1]);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? document.body : null);
}

function colour(css: string): Colour {
  if (!canvas) throw new Error('No canvas to read colours with.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

function over([r, g, b, a]: Colour, [R, G, B]: Colour): Colour {
  return [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
}

function contrast(a: Colour, b: Colour): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
