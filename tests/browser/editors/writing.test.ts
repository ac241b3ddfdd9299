import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type {} from '../press-later.ts';
import { NAME, names, press, Subject, settle, type, undo } from './subjects.ts';

const TEXT = `Yth. bapak #warga 👨‍👩‍👧 di kota.\n\nSilahkan datang ke @${NAME} besok.\nRp1.000`;

/** What is replaced (`⟦…⟧`), by what. */
const cases: [name: string, marked: string, replacement: string][] = [
  ['a word', TEXT.replace('bapak', '⟦bapak⟧'), 'Bapak'],
  ['the first word', TEXT.replace('Yth.', '⟦Yth.⟧'), 'Kepada'],
  ['the last word', TEXT.replace('Rp1.000', '⟦Rp1.000⟧'), 'gratis'],
  ['a hashtag', TEXT.replace('#warga', '⟦#warga⟧'), '#WargaKota'],
  ['an emoji with joiners', TEXT.replace('👨‍👩‍👧', '⟦👨‍👩‍👧⟧'), '🏳️‍🌈 👍🏽'],
  ['the second paragraph', TEXT.replace('Silahkan', '⟦Silahkan⟧'), 'Silakan'],
  ['a word before a last space', `${TEXT.replace('Rp1.000', '⟦Rp1.000⟧')} `, 'gratis'],
  ['a word before a mention', TEXT.replace('ke @', '⟦ke⟧ @'), 'kepada'],
  ['a word after a mention', TEXT.replace('besok', '⟦besok⟧'), 'lusa'],
  ['across a hashtag', TEXT.replace('bapak #warga', '⟦bapak #warga⟧'), 'warga'],
  ['across paragraphs', TEXT.replace('kota.\n\nSilahkan', '⟦kota.\n\nSilahkan⟧'), 'kota; silakan'],
  ['with several lines', TEXT.replace('bapak', '⟦bapak⟧'), 'A\n\nB 😀\nC'],
  ['everything', `⟦${TEXT}⟧`, 'Satu\n\n#Dua baris'],
  ['a deleted word', TEXT.replace('bapak ', '⟦bapak ⟧'), ''],
  ['a deleted emoji', TEXT.replace('👨‍👩‍👧', '⟦👨‍👩‍👧⟧'), ''],
  ['a deleted empty line', TEXT.replace('\n\n', '\n⟦\n⟧'), ''],
  ['deleted across paragraphs', TEXT.replace('kota.\n\nSilahkan', '⟦kota.\n\nSilahkan⟧'), ''],
  ['everything deleted', `⟦${TEXT}⟧`, ''],
  ['inserted in a word', TEXT.replace('bapak', 'ba⟦⟧pak'), '-'],
  ['inserted at the start', `⟦⟧${TEXT}`, 'Pengumuman: '],
  ['inserted at the end', `${TEXT}⟦⟧`, ' #Selesai'],
  ['inserted in an empty line', TEXT.replace('\n\n', '\n⟦⟧\n'), 'https://contoh.go.id/'],
  ['into an empty box', '⟦⟧', 'Halo #Satu 👍🏽'],
  ['several lines into an empty box', '⟦⟧', 'Satu\n\ndua\ntiga'],
  ['between no-break spaces', 'Rp\u00a0⟦disini⟧\u00a0saja', 'di sini'],
  ['with a no-break space', 'bayar ⟦Rp 1.000⟧ saja', 'Rp\u00a01.000'],
  ['before spaces at the end', 'buka ⟦disini⟧  ', 'di sini'],
  ['spaces at the end deleted', 'buka di sini⟦  ⟧', ''],
  ['a space before a space', 'buka ⟦⟧ di sini', ' '],
  ['beside marks of direction', '\u200fمرحبا \u200e⟦disini⟧\u202c!', 'di sini'],
  ['a word that ends in a combining mark', 'e\u0301 ⟦cafe\u0301⟧!', 'kafe'],
  ['Arabic and combining marks', TEXT.replace('bapak', '⟦bapak⟧'), 'مرحبا e\u0301'],
];

let subject: Subject;
afterEach(() => {
  vi.restoreAllMocks();
  subject.destroy();
});

describe.each(names)('%s', (name) => {
  test.each(cases)('writes %s, undone by one undo', async (_, marked, replacement) => {
    subject = new Subject(name);
    const { text, start, end } = span(marked);
    const expected = text.slice(0, start) + replacement + text.slice(end);
    await subject.start(text);

    expect(await subject.editor.replace(subject.element, start, end, replacement)).toEqual({
      state: 'written',
    });
    expectEverywhere(expected);
    expect(subject.caret()).toBe(start + replacement.length);

    await undo();
    await settle();
    expectEverywhere(text);
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    await settle();
    expectEverywhere(expected);
  });

  test('goes on taking keys where it wrote', async () => {
    subject = new Subject(name);
    await subject.start(TEXT);
    const start = TEXT.indexOf('Silahkan');
    await subject.editor.replace(subject.element, start, start + 8, 'Silakan');
    await type('!');
    await press('{Backspace}{Backspace}{Enter}x');
    await settle();
    expectEverywhere(TEXT.replace('Silahkan', 'Silaka\nx'));
    await press('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await settle();
    await type('z');
    await settle();
    expectEverywhere(TEXT.replace('Silahkan', 'Silakza\nx'));
  });

  test('writes several corrections one after the other, each with its own undo', async () => {
    subject = new Subject(name);
    await subject.start(TEXT);
    let expected = TEXT;
    const before: string[] = [];
    for (const [wrong, right] of [
      ['besok', 'lusa'],
      ['Silahkan', 'Silakan'],
      ['bapak', 'Bapak'],
    ] as const) {
      before.unshift(expected);
      const start = expected.indexOf(wrong);
      expected = expected.replace(wrong, right);
      await subject.editor.replace(subject.element, start, start + wrong.length, right);
      expectEverywhere(expected);
    }
    for (const text of before) {
      await undo();
      await settle();
      expectEverywhere(text);
    }
  });

  test('writes in the right place right after an undo', async () => {
    subject = new Subject(name);
    await subject.start('satu dua tiga empat');
    const { editor, element } = subject;
    await editor.replace(element, 5, 8, 'DUA');
    await undo();
    expect(await editor.replace(element, 9, 13, 'TIGA')).toEqual({ state: 'written' });
    expectEverywhere('satu dua TIGA empat');
    await undo();
    expect(await editor.replace(element, 6, 7, '')).toEqual({ state: 'written' });
    expectEverywhere('satu da tiga empat');
  });

  test('writes in the right place after an undo that leaves the caret in an empty line', async () => {
    subject = new Subject(name);
    await subject.start('satu dua\n\ntiga');
    await subject.select(9);
    await type('x');
    await undo();
    await settle();
    expectEverywhere('satu dua\n\ntiga');
    expect(await subject.editor.replace(subject.element, 6, 7, 'U')).toEqual({ state: 'written' });
    expectEverywhere('satu dUa\n\ntiga');
    await undo();
    await settle();
    expect(await subject.editor.replace(subject.element, 6, 7, '')).toEqual({ state: 'written' });
    expectEverywhere('satu da\n\ntiga');
  });

  test.each(
    cases.filter(([title]) => /^(a word|everything|everything deleted|into an empty box)$/.test(title)),
  )('takes the focus to write %s', async (_, marked, replacement) => {
    subject = new Subject(name);
    const { text, start, end } = span(marked);
    await subject.start(text);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await settle();
    expect(await subject.editor.replace(subject.element, start, end, replacement)).toEqual({
      state: 'written',
    });
    expectEverywhere(text.slice(0, start) + replacement + text.slice(end));
    expect(document.activeElement).toBe(subject.element);
    elsewhere.remove();
    await undo();
    await settle();
    expectEverywhere(text);
  });

  test('takes the focus again when it goes back to where it was', async () => {
    subject = new Subject(name);
    await subject.start('satu dua');
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await settle();
    // As with a frame of ours, whose own focus the page hears of only after what was pressed there.
    const goBack = () => {
      elsewhere.focus();
      document.getSelection()?.removeAllRanges();
    };
    subject.element.addEventListener('focus', () => setTimeout(goBack, 1), { once: true });
    expect(await subject.editor.replace(subject.element, 5, 8, 'tiga')).toEqual({ state: 'written' });
    expectEverywhere('satu tiga');
    elsewhere.remove();
  });

  test('a key pressed before the write was read back stays, and the write counts', async () => {
    subject = new Subject(name);
    await subject.start('satu dua');
    const { editor, element } = subject;
    // The page has so much to do with what it is given that the key is there before we look.
    const isBusy = new AbortController();
    for (const type of ['paste', 'beforeinput']) {
      const work = () => {
        isBusy.abort();
        while (performance.now() < pressedAt + 400);
      };
      element.addEventListener(type, work, { capture: true, signal: isBusy.signal });
    }
    const pressedAt = performance.now() + 400;
    const pressed = commands.pressLater('!', 400);
    expect(await editor.replace(element, 5, 8, 'tiga')).toEqual({ state: 'written' });
    await pressed;
    await settle();
    expectEverywhere('satu tiga!');
  });

  test('takes foreign line ends as its own', async () => {
    subject = new Subject(name);
    await subject.start('satu');
    await subject.editor.replace(subject.element, 4, 4, '\r\ndua\rtiga');
    expectEverywhere('satu\ndua\ntiga');
  });

  test('refuses without touching anything', async () => {
    subject = new Subject(name);
    await subject.start(TEXT);
    const { editor, element } = subject;
    for (const [start, end] of [
      [-1, 2],
      [3, 2],
      [0, TEXT.length + 1],
      [0.5, 1],
      [Number.NaN, 1],
    ] as const)
      expect(await editor.replace(element, start, end, 'x')).toEqual({
        state: 'refused',
        because: 'out-of-bounds',
      });
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    expect(await editor.replace(element, 0, 1, 'x')).toEqual({ state: 'refused', because: 'no-focus' });
    focus.mockRestore();
    expectEverywhere(TEXT);
    expect(await editor.replace(element, 0, 4, 'Yth.')).toEqual({ state: 'written' });
    expectEverywhere(TEXT);
    subject.host.remove();
    expect(await editor.replace(element, 0, 1, 'x')).toEqual({ state: 'refused', because: 'detached' });
  });

  test('refuses when the text changes before its turn', async () => {
    subject = new Subject(name);
    await subject.start('satu dua');
    const answer = subject.editor.replace(subject.element, 5, 8, 'DUA');
    subject.mounted.setText('lain sekali');
    expect(await answer).toEqual({ state: 'refused', because: 'out-of-bounds' });
    await settle();
    expectEverywhere('lain sekali');
  });
});

describe('a page that does not do what editors do', () => {
  test('an editor that takes no paste: refused, box as it was', async () => {
    subject = new Subject('contenteditable=true');
    await subject.start('satu dua');
    subject.element.setAttribute('data-lexical-editor', 'true');
    expect(subject.editor.id).toBe('lexical');
    expect(await subject.editor.replace(subject.element, 0, 4, 'SATU')).toEqual({
      state: 'refused',
      because: 'not-handled',
    });
    expect(subject.read().text).toBe('satu dua');
  });

  test('a page that writes twice: told, with what the box holds', async () => {
    subject = new Subject('contenteditable=true');
    await subject.start('satu dua');
    subject.element.setAttribute('data-lexical-editor', 'true');
    subject.element.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      document.execCommand('insertText', false, text + text);
      event.preventDefault();
    });
    expect(await subject.editor.replace(subject.element, 0, 4, 'SATU')).toEqual({
      state: 'unverified',
      text: 'SATUSATU dua',
    });
  });

  test('a field that cuts off: told', async () => {
    subject = new Subject('textarea');
    await subject.start('satu dua');
    (subject.element as HTMLTextAreaElement).maxLength = 10;
    expect(await subject.editor.replace(subject.element, 5, 8, 'tigapuluh')).toEqual({
      state: 'unverified',
      text: 'satu tigap',
    });
  });

  test('a page that puts the old text back in its next turn: not called written', async () => {
    subject = new Subject('contenteditable=true');
    await subject.start('satu dua');
    subject.element.addEventListener('input', () => setTimeout(() => subject.mounted.setText('satu dua')), {
      once: true,
    });
    expect(await subject.editor.replace(subject.element, 0, 4, 'SATU')).toEqual({
      state: 'refused',
      because: 'not-handled',
    });
  });
});

/** The box, the model and the DOM's characters say the same, and every mention is one still. */
function expectEverywhere(text: string) {
  const { mentions } = subject;
  if (mentions) expect(mentions.mentioned()).toEqual(text.match(new RegExp(`@${NAME}`, 'g')) ?? []);
  expect(subject.mounted.model()).toBe(text);
  expect(subject.read().text).toBe(text);
  const { element } = subject;
  const drawn = element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
  expect(drawn.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
}

function span(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end };
}
