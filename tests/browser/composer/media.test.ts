import { afterEach, describe, expect, it } from 'vitest';
import type { Surface } from '../../../utils/composer/composer.ts';
import { readMedia } from '../../../utils/composer/media.ts';
import { instagram } from '../../../utils/composer/sites/instagram.ts';
import { x } from '../../../utils/composer/sites/x.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function element(name: string, attributes: Record<string, string>, ...children: Element[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.style.cssText = 'display: block; width: 20px; height: 20px;';
  made.append(...children);
  return made;
}

const shown = (...children: Element[]) => {
  const root = element('div', {}, ...children);
  document.body.append(root);
  return root;
};
afterEach(() => document.body.replaceChildren());

const post = (surfaces: readonly Surface[], id: string) => surfaces.find((each) => each.id === id) as Surface;
const onX = post(x().surfaces, 'x-post');
const onInstagram = post(instagram().surfaces, 'instagram-caption');

describe('attached media', () => {
  it('nothing seen is not nothing attached', () => {
    expect(readMedia(onX, shown())).toBe(null);
  });

  it('counts what is in the attachments, and not the pictures of the feed', () => {
    const attachments = element(
      'div',
      { 'data-testid': 'attachments' },
      element('img', { src: pixel }),
      element('video', {}),
    );
    expect(readMedia(onX, shown(element('img', { src: pixel }), attachments))).toEqual([
      { type: 'image', which: pixel },
      { type: 'video', which: '' },
    ]);
  });

  it('tells a picture from another, however long its address is', () => {
    const named = (name: string) =>
      readMedia(
        onX,
        shown(
          element(
            'div',
            { 'data-testid': 'attachments' },
            element('img', { src: `data:image/gif;base64,${'A'.repeat(5_000)}${name}` }),
          ),
        ),
      )?.[0]?.which ?? '';
    expect(named('1')).not.toBe(named('2'));
    expect(named('1')).toBe(named('1'));
    expect(named('1').length).toBeLessThan(300);
  });

  it('knows that a description is missing where the site offers to add one', () => {
    const attachments = element(
      'div',
      { 'data-testid': 'attachments' },
      element('img', { src: pixel }),
      element('a', { href: '/compose/post/media', 'aria-label': 'Tambahkan deskripsi' }),
    );
    expect(readMedia(onX, shown(attachments))).toEqual([{ type: 'image', alt: null, which: pixel }]);
  });

  it('reads the description where it is written, once that field shows', () => {
    const which = URL.createObjectURL(new Blob());
    const image = element('img', { src: which });
    const field = element('input', { 'aria-label': 'Tulis teks alternatif…' }) as HTMLInputElement;
    field.value = 'Kader menimbang balita';
    expect(readMedia(onInstagram, shown(image))).toEqual([{ type: 'image', which }]);
    expect(readMedia(onInstagram, shown(image, field))).toEqual([
      { type: 'image', alt: 'Kader menimbang balita', which },
    ]);
  });
});
