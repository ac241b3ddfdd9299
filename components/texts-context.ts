/** The language of everything drawn below it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Texts, textsFor } from '../locales/index.ts';

export const TextsContext = createContext<Texts>(textsFor('id'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
