/** The long lists as the checker asks them. Source: the files of their names, which tell what they hold. */

import { unpacked, wordList } from '../unpack.ts';
import * as packed from './packed.ts';

export const topLevelDomains = wordList(packed.topLevelDomains);
export const notPassive = wordList(packed.notPassive);
export const notPlaces = wordList(packed.notPlaces);
export const properPlaces: ReadonlySet<string> = new Set(unpacked(packed.properPlaces));
const otherPlaces = wordList(packed.placeWords);

/** Words that follow the prepositions di and ke; the spelling data hold many more (spelling/kinds.ts), but come later. */
export const placeWords = { has: (word: string) => properPlaces.has(word) || otherPlaces.has(word) };
