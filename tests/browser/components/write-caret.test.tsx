/** The caret of the desk's box when others write into its draft. */

import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { deskStories } from '../../stories/desk-stories.ts';
import { drawDesk } from './draw.tsx';

beforeEach(() => page.viewport(1280, 720));

const before = 'Posyandu buka Sabtu.';

function opened(text: string) {
  const { editors = {}, ...rest } = deskStories.library as { editors?: Record<string, { fields: object[] }> };
  const [[id, editor] = []] = Object.entries(editors);
  if (!id || !editor) throw new Error('The story has no draft that is open.');
  return { ...rest, editors: { [id]: { ...editor, fields: [{ field: 'text', text }] } } };
}

test.each([
  ['before it', 'Info: Posyandu buka Sabtu.', 'Info: Posyandu'],
  ['behind it', 'Posyandu buka Sabtu pagi, gratis.', 'Posyandu'],
])('stays behind its word when others write %s', async (_, after, left) => {
  const { store, root } = drawDesk(opened(before) as never);
  const box = root.querySelector<HTMLTextAreaElement>('.write-box textarea');
  if (!box) throw new Error('no box');
  box.focus();
  box.setSelectionRange(8, 8);
  store.setState(opened(after) as never);
  await vi.waitFor(() => expect(box.value).toBe(after));
  await vi.waitFor(() => expect(box.value.slice(0, box.selectionStart)).toBe(left));
  expect(box.selectionEnd).toBe(box.selectionStart);
});
