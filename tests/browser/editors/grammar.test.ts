/** DOM that sites may hold and the fixtures do not make, and what it reads as. */
import { expect, test } from 'vitest';
import draftJs from '../../../utils/composer/editors/draft-js.ts';
import { editorOf } from '../../../utils/composer/editors/index.ts';
import lexical from '../../../utils/composer/editors/lexical.ts';
import plain from '../../../utils/composer/editors/plain.ts';

const leaf = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const draftLeaf = (text: string) => `<span><span data-text="true">${text}</span></span>`;
const draftBlock = (inner: string) => `<div data-block="true"><div>${inner}</div></div>`;

test.each([
  ['nothing at all', plain, '', ''],
  ['the break of an emptied box', plain, '<br>', ''],
  ['two empty lines', plain, '<div><br></div><div><br></div>', '\n'],
  ['a first line outside the blocks', plain, 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
  ['text after a block', plain, '<div>a</div>b', 'a\nb'],
  ['blocks in blocks', plain, '<div><div>a</div><p>b</p></div>', 'a\nb'],
  ['a break that only keeps its line open', plain, '<div>a<br></div><div>b</div>', 'a\nb'],
  ['a break that is one', plain, 'a<br><br>', 'a\n'],
  ['line feeds and blocks', plain, '<div>a\n\n</div><div>b\n</div>', 'a\n\nb'],
  ['words in inline elements', plain, 'a<b>b</b><a href="#x">c<span>d</span></a>', 'abcd'],
  ['an emoji drawn as a picture', plain, 'a<img alt="😀">b', 'a😀b'],
  ['a mention that cannot be edited', plain, 'a <span contenteditable="false">@b</span> c', 'a @b c'],
  ['what is no text', plain, 'a<style>b</style><!-- c -->', 'a'],
  ['an empty Lexical editor', lexical, '', ''],
  ['an empty paragraph between two', lexical, `<p>${leaf('a')}</p><p><br></p><p>${leaf('b')}</p>`, 'a\n\nb'],
  ['soft breaks, one of them last', lexical, `<p>${leaf('a')}<br>${leaf('b')}<br><br></p>`, 'a\nb\n'],
  [
    'a decorator',
    lexical,
    `<p>${leaf('a')}<span contenteditable="false" data-lexical-decorator="true">x</span>${leaf('b')}<br></p>`,
    'ab',
  ],
  [
    'a text node that cannot be edited',
    lexical,
    '<p><span contenteditable="false" data-lexical-text="true">@a</span></p>',
    '@a',
  ],
  ['a list', lexical, `<ul><li>${leaf('a')}</li><li>${leaf('b')}</li></ul>`, 'a\nb'],
  ['a soft break at the end of a block', draftJs, draftBlock(draftLeaf('a\n\n')), 'a\n'],
  ['the same where Draft.js has left out its own', draftJs, draftBlock(draftLeaf('a\n')), 'a\n'],
  ['a soft break before a decorated leaf', draftJs, draftBlock(draftLeaf('a\n') + draftLeaf('#b')), 'a\n#b'],
  ['ornaments of a site in a block', draftJs, draftBlock(`<i>x</i>${draftLeaf('a')}`), 'a'],
])('%s', (_, editor, html, text) => {
  const element = document.createElement('div');
  const contents = editor === draftJs ? `<div data-contents="true">${html}</div>` : html;
  element.append(...new DOMParser().parseFromString(contents, 'text/html').body.childNodes);
  document.body.replaceChildren(element);
  expect(editor.read(element).text).toBe(text);
});

test('the registry knows the particular before the general, and nothing else', () => {
  const make = (html: string) => {
    const { firstElementChild } = new DOMParser().parseFromString(html, 'text/html').body;
    return editorOf(firstElementChild as HTMLElement)?.id ?? null;
  };
  expect(make('<div contenteditable="true"><div data-contents="true"></div></div>')).toBe('draft-js');
  expect(make('<div contenteditable="true" class="public-DraftEditor-content"></div>')).toBe('draft-js');
  expect(make('<div contenteditable="true" data-lexical-editor="true"></div>')).toBe('lexical');
  expect(make('<div contenteditable></div>')).toBe('plain');
  expect(make('<div contenteditable="plaintext-only"></div>')).toBe('plain');
  expect(make('<textarea></textarea>')).toBe('textarea');
  expect(make('<div contenteditable="false"></div>')).toBeNull();
  expect(make('<div role="textbox"></div>')).toBeNull();
  expect(make('<input type="password">')).toBeNull();
});
