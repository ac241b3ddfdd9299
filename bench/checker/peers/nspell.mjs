import nspell from 'nspell';

/** It knows words, not texts: every word is asked for, without suggestions. */
export async function open({ text: load }) {
  const spelling = nspell('SET UTF-8\n', await load('indonesian.dic'));
  return (text) => {
    let unknown = 0;
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) if (!spelling.correct(word)) unknown++;
    return unknown;
  };
}
