import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Compositions, watchCompositions } from '../../../utils/composer/composition.ts';
import { names, Subject, type } from './subjects.ts';

let subject: Subject;
let watching: AbortController;
let compositions: Compositions;
let ended: Element[];
let end: PromiseWithResolvers<void>;

beforeEach(() => {
  watching = new AbortController();
  ended = [];
  end = Promise.withResolvers();
  compositions = watchCompositions(document, watching.signal, (element) => {
    ended.push(element);
    end.resolve();
  });
});
afterEach(() => {
  watching.abort();
  subject.destroy();
});

const compose = (text: string) =>
  cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

describe.each(names)('%s', (name) => {
  test('is composing from the first letter to the end, and then reads as the model has it', async () => {
    subject = new Subject(name);
    await subject.start('satu ');
    await subject.select(5);
    const { element } = subject;
    expect(compositions.isComposing(element)).toBe(false);
    await compose('に');
    await compose('にほん');
    expect(compositions.isComposing(element)).toBe(true);
    expect(compositions.isComposing(document.body)).toBe(true);
    await type('日本');
    await end.promise;
    expect(ended).toEqual([element]);
    expect(compositions.isComposing(element)).toBe(false);
    expect(subject.read().text).toBe('satu 日本');
    expect(subject.mounted.model()).toBe('satu 日本');
  });

  test('a composition ends when the focus leaves', async () => {
    subject = new Subject(name);
    await subject.start('satu ');
    await subject.select(5);
    await compose('に');
    subject.element.blur();
    await end.promise;
    expect(compositions.isComposing(subject.element)).toBe(false);
    expect(subject.read().text).toBe(subject.mounted.model());
  });
});

test('an element that has left the page is not composing', async () => {
  subject = new Subject('contenteditable=true');
  const { element } = subject;
  element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  expect(compositions.isComposing(element)).toBe(true);
  subject.host.remove();
  expect(compositions.isComposing(element)).toBe(false);
});

test('nothing is watched any more after the signal', async () => {
  subject = new Subject('contenteditable=true');
  const { element } = subject;
  element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  watching.abort();
  expect(compositions.isComposing(element)).toBe(false);
  element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  expect(compositions.isComposing(element)).toBe(false);
});
