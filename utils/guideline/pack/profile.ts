/** What a pack may say about the institution: the same facts as its own set-up, all of them optional. */
import * as v from 'valibot';
import { platforms } from '../../platform.ts';
import { list, plain, web } from './values.ts';

export const serviceSchema = v.strictObject({ name: plain(120), aliases: list(plain(120), 50), url: web });

export const profileSchema = v.strictObject({
  name: v.exactOptional(plain(200)),
  zone: v.exactOptional(v.picklist(['WIB', 'WITA', 'WIT'])),
  national: v.exactOptional(v.boolean()),
  /** Hosts without `www.`. */
  officialDomains: v.exactOptional(
    list(v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)), 200),
  ),
  homepage: v.exactOptional(web),
  contacts: v.exactOptional(list(plain(120), 100)),
  accounts: v.exactOptional(
    list(
      v.strictObject({
        platform: v.picklist(platforms),
        handle: plain(120),
        persona: v.exactOptional(plain(60)),
      }),
      200,
    ),
  ),
  pillars: v.exactOptional(list(plain(120), 50)),
  acronyms: v.exactOptional(list(plain(40), 500)),
});

export type Profile = v.InferOutput<typeof profileSchema>;
