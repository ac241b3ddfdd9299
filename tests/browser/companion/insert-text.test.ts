import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertText, rememberCaret, spaced } from '../../../utils/companion/insert-text.ts';
import { names, Subject, settle } from '../editors/subjects.ts';

const words = '09.00 WIB/10.00 WITA/11.00 WIT';
let subject: Subject;
afterEach(() => subject.destroy());

const text = () => subject.editor.read(subject.element).text;

describe.each(names)('%s', (name) => {
  test('words go where the caret stands', async () => {
    subject = new Subject(name);
    await subject.start('Buka pukul besok.');
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await settle();
    const told = await insertText(subject.composer(), words);
    expect(told).toEqual({ about: 'text-inserted', failure: null });
    expect(text()).toBe(`Buka pukul ${words} besok.`);
  });

  test('an empty box takes them as they are', async () => {
    subject = new Subject(name);
    await subject.start('');
    expect((await insertText(subject.composer(), words)).about).toBe('text-inserted');
    expect(text()).toBe(words);
  });

  test('a caret that has left stands where it was, as long as the text does', async () => {
    subject = new Subject(name);
    await subject.start('Buka pukul');
    const stop = new AbortController();
    const last = rememberCaret(() => subject.composer(), stop.signal);
    await userEvent.keyboard('{Home}');
    await settle();
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    document.getSelection()?.removeAllRanges();
    expect(last()).toMatchObject({ start: 0, end: 0, text: 'Buka pukul' });
    expect((await insertText(subject.composer(), 'Hari ini', last())).about).toBe('text-inserted');
    expect(text()).toBe('Hari ini Buka pukul');
    other.focus();
    document.getSelection()?.removeAllRanges();
    expect((await insertText(subject.composer(), words, { ...last(), text: 'lain' } as never)).about).toBe(
      'text-inserted',
    );
    expect(text()).toBe(`Hari ini Buka pukul ${words}`);
    other.remove();
    stop.abort();
  });
});

test.each([
  ['pukul', '', ' 09.00'],
  ['pukul ', 'besok', '09.00 '],
  ['(', ')', '09.00'],
  ['pukul', ', besok', ' 09.00'],
  ['', '', '09.00'],
  ['baris\n', '', '09.00'],
])('%j | %j', (before, after, put) => {
  subject = new Subject('textarea');
  expect(spaced('09.00', before, after)).toBe(put);
});
