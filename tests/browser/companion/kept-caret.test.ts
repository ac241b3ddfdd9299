/** The caret stays among its words when the box is given what others wrote: in every editor, by real keys. */
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawFindings } from '../../../utils/companion/drawn.ts';
import { writeFields } from '../../../utils/companion/insert.ts';
import { rememberCaret } from '../../../utils/companion/insert-text.ts';
import { keepCaret } from '../../../utils/companion/kept-caret.ts';
import { mendSure } from '../../../utils/companion/mending.ts';
import { leaveCaret } from '../../../utils/companion/popover/left-caret.ts';
import { editorOf } from '../../../utils/composer/editors/index.ts';
import { findingAt } from '../../finding.ts';
import { names, Subject, settle } from '../editors/subjects.ts';

let subject: Subject;
afterEach(() => subject.destroy());

describe.each(names)('%s', (name) => {
  test('what is typed next goes where it would have gone', async () => {
    subject = new Subject(name);
    await subject.start('Posyandu buka Sabtu.');
    await userEvent.keyboard(
      '{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}',
    );
    await settle();
    const composer = subject.composer();
    const back = keepCaret(composer);
    const meant = 'Info: Posyandu buka Sabtu. Gratis.';
    expect((await writeFields(composer, [{ field: 'text', text: meant }])).about).toBe('inserted');
    await back();
    await userEvent.keyboard(' lagi');
    await expect
      .poll(() => subject.editor.read(subject.element).text)
      .toBe('Info: Posyandu buka lagi Sabtu. Gratis.');
  });

  test('all that is sure is mended, and whoever was writing at the end goes on there', async () => {
    subject = new Subject(name);
    const text = 'Buka disini dan disana sampai';
    await subject.start(text);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await settle();
    const stop = new AbortController();
    const last = rememberCaret(() => subject.composer(), stop.signal);
    // In a panel the box has lost its caret.
    const panel = document.body.appendChild(document.createElement('input'));
    panel.focus();
    const composer = subject.composer();
    const back = keepCaret(composer, last());
    const fix = (words: string, replacement: string) =>
      drawFindings(
        [
          findingAt(text.indexOf(words), text.indexOf(words) + words.length, {
            fixes: [{ label: '', replacement }],
          }),
        ],
        [{ field: 'text', text }],
      );
    const findings = [...fix('disini', 'di sini'), ...fix('disana', 'di sana')];
    expect(await mendSure(composer, findings, [{ field: 'text', text }])).toMatchObject({
      about: 'fixed-all',
      n: 2,
    });
    await back();
    await userEvent.keyboard(' sore');
    await expect
      .poll(() => subject.editor.read(subject.element).text)
      .toBe('Buka di sini dan di sana sampai sore');
    panel.remove();
    stop.abort();
  });

  test('the keyboard goes to the popover and comes back', async () => {
    subject = new Subject(name);
    await subject.start('Posyandu buka Sabtu.');
    await subject.select(8);
    const left = leaveCaret(subject.composer());
    const popover = document.body.appendChild(document.createElement('button'));
    popover.focus();
    await settle();
    subject.element.focus();
    left?.putBack();
    await userEvent.keyboard('!');
    await expect.poll(() => subject.editor.read(subject.element).text).toBe('Posyandu! buka Sabtu.');
    popover.remove();
  });

  test('a fix in another field, and back', async () => {
    subject = new Subject(name);
    await subject.start('Posyandu buka Sabtu.');
    await subject.select(8);
    const composer = subject.composer();
    const other = document.body.appendChild(document.createElement('textarea'));
    other.value = 'Buka disini';
    const editor = editorOf(other);
    if (!editor) throw new Error('no editor');
    const fields = [...composer.fields, { name: 'part-2' as const, element: other, editor, limit: 280 }];
    const back = keepCaret({ ...composer, fields });
    expect(await editor.replace(other, 5, 11, 'di sini')).toEqual({ state: 'written' });
    await back();
    await userEvent.keyboard('!');
    await expect.poll(() => subject.editor.read(subject.element).text).toBe('Posyandu! buka Sabtu.');
    expect(other.value).toBe('Buka di sini');
    other.remove();
  });
});
