/** Where the sheet is longer than the window it says so, and leads on. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import css from '../../../assets/sheet.css?inline';
import { Sheet } from '../../../components/Sheet.tsx';
import { textsFor } from '../../../locales/index.ts';
import { given } from '../../stories/beside-stories.ts';

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = css;
const layer = document.createElement('div');
root.append(style, layer);
document.body.append(host);

afterEach(async () => {
  render(null, layer);
  await page.viewport(1280, 720);
});

const hint = () => root.querySelector<HTMLElement>('.sheet-more button');
const shown = (is: boolean) => vi.waitFor(() => expect(hint() !== null).toBe(is));

test('what is below the foot is said, and a press goes there', async () => {
  await page.viewport(480, 460);
  render(<Sheet {...given({})} texts={textsFor('id')} />, layer);
  await shown(true);
  expect(hint()?.textContent).toContain('Masih ada di bawah');
  const body = root.querySelector('.sheet-body') as HTMLElement;
  hint()?.click();
  expect(body.scrollTop).toBeGreaterThan(0);
  body.scrollTop = body.scrollHeight;
  await shown(false);
  body.scrollTop = 0;
  await shown(true);
});

test('it goes when the window is as tall as the sheet', async () => {
  await page.viewport(480, 460);
  render(<Sheet {...given({})} texts={textsFor('id')} />, layer);
  await shown(true);
  await page.viewport(480, 900);
  await shown(false);
});
