/**
 * The registry of sites. What it gives is plain data, and is built in as text (wxt.config.ts): on every page of the sites the
 * engine reads over a string several times faster than over the same data as code, and mostly nobody asks for it.
 */
import type { Site } from '../composer.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { studio } from './studio.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export const allSites = (): readonly Site[] =>
  [facebook, instagram, studio, x, youtube].map((make) => make());
