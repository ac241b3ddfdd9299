import { afterEach, describe, expect, test } from 'vitest';
import { NAME, names, press, Subject, settle, type } from './subjects.ts';

const texts = {
  empty: '',
  'one line': 'Pengumuman libur nasional',
  'hashtags, a mention and a link': `Yth. @${NAME} lihat https://contoh.go.id/a?b=1 #BanggaMelayani #ASN`,
  'a hashtag first and last': '#Satu dua #Tiga',
  'emoji with joiners and skin tones': '👨‍👩‍👧‍👦 keluarga 👍🏽 dan 🏳️‍🌈 serta 🇮🇩!',
  'combining marks': 'kafe\u0301 n\u0303 a\u0308\u0323',
  'Arabic and CJK': 'بِسْمِ اللّٰهِ lalu 日本語と한국어',
  'empty lines': 'satu\n\n\ndua',
  'empty lines at both ends': '\n\nsatu\n\n',
  'only empty lines': '\n\n',
  'double and outer spaces': '  dua  spasi ',
  'no-break and zero-width characters': 'a\u00a0b\u200bc\ufeffd',
};

let subject: Subject;
afterEach(() => subject.destroy());

describe.each(names)('%s', (name) => {
  test.each(Object.entries(texts))('reads what the model publishes: %s', async (_, text) => {
    subject = new Subject(name);
    await subject.start(text);
    expect(subject.mounted.model()).toBe(text);
    expect(subject.read().text).toBe(text);
  });

  test('reads what is typed, line by line', async () => {
    subject = new Subject(name);
    await subject.start('');
    await press('Halo #satu{Enter}{Enter}dua{Shift>}{Enter}{/Shift}');
    await type('tiga 👍🏽');
    await press('{Shift>}{Enter}{/Shift}');
    await settle();
    const typed = 'Halo #satu\n\ndua\ntiga 👍🏽\n';
    expect(subject.mounted.model()).toBe(typed);
    expect(subject.read().text).toBe(typed);
    await press('{Enter}x');
    await settle();
    expect(subject.read().text).toBe(`${typed}\nx`);
    expect(subject.mounted.model()).toBe(`${typed}\nx`);
  });

  test('reads a soft break whose hashtag is taken away again', async () => {
    subject = new Subject(name);
    await subject.start('');
    await press('a{Shift>}{Enter}{/Shift}#b');
    await press('{Backspace}{Backspace}');
    await settle();
    expect(subject.mounted.model()).toBe('a\n');
    expect(subject.read().text).toBe('a\n');
    await type('c');
    await settle();
    expect(subject.mounted.model()).toBe('a\nc');
    expect(subject.read().text).toBe('a\nc');
  });

  test('is empty again when everything is deleted with keys', async () => {
    subject = new Subject(name);
    await subject.start('satu #dua\n\ntiga');
    await press('{Control>}a{/Control}{Backspace}');
    await settle();
    expect(subject.mounted.model()).toBe('');
    expect(subject.read().text).toBe('');
  });

  test('does not change the DOM', async () => {
    subject = new Subject(name);
    await subject.start(`Halo @${NAME}\n\n#satu`);
    const before = subject.host.innerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(subject.host, { subtree: true, childList: true, attributes: true, characterData: true });
    subject.read();
    subject.editor.range(subject.element, 0, 3);
    expect(observer.takeRecords()).toEqual([]);
    expect(subject.host.innerHTML).toBe(before);
  });
});

describe.each(names.filter((name) => name !== 'textarea'))('%s: the way back', (name) => {
  const text = `Yth. @${NAME}, 👍🏽 #Satu\n\nکتاب e\u0301\nakhir https://contoh.go.id/x`;

  test('finds every offset, and its range holds the very characters', async () => {
    subject = new Subject(name);
    await subject.start(text);
    const reading = subject.read();
    for (let offset = 0; offset <= text.length; offset++) {
      for (const position of [reading.position(offset), reading.positionAfter(offset)]) {
        expect(position && reading.offsetAt(position.node, position.offset)).toBe(offset);
      }
    }
    for (const word of [
      'Yth',
      `@${NAME}`,
      'Kominfo, 👍🏽 #S',
      '#Satu',
      '👍🏽',
      'کتاب',
      'e\u0301',
      'contoh',
    ]) {
      const start = text.indexOf(word);
      const range = subject.editor.range(subject.element, start, start + word.length);
      expect(range && textIn(range)).toBe(word);
      // Not at the end of the node before: that would belong to another leaf, and be lost when it is redrawn.
      const from = range?.startContainer as Text;
      expect(from.data.slice(range?.startOffset)[0]).toBe(word[0]);
    }
  });

  test("is the editor's own idea of the place", async () => {
    subject = new Subject(name);
    await subject.start(text);
    if (!subject.mentions) return expect(name).toMatch(/^contenteditable/);
    for (let offset = 0; offset <= text.length; offset++) {
      await subject.select(offset);
      expect(subject.mentions.selection()).toEqual([offset, offset]);
    }
    await subject.select(2, text.length - 2);
    expect(subject.mentions.selection()).toEqual([2, text.length - 2]);
  });

  test('is null out of bounds and after the DOM has moved on', async () => {
    subject = new Subject(name);
    await subject.start('satu dua');
    const { editor, element } = subject;
    const reading = subject.read();
    for (const [start, end] of [
      [-1, 2],
      [0, 9],
      [3, 2],
      [Number.NaN, 1],
    ] as const)
      expect(editor.range(element, start, end)).toBeNull();
    expect(reading.position(6)).not.toBeNull();
    subject.mounted.setText('lain');
    await settle();
    expect(reading.position(6)).toBeNull();
  });
});

test('a textarea has no positions and no ranges', async () => {
  subject = new Subject('textarea');
  await subject.start('satu');
  expect(subject.editor.range(subject.element, 0, 2)).toBeNull();
  expect(subject.editor.read(subject.element).position(0)).toBeNull();
});

function textIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
