/** The posts that went out from here, for the rules about rhythm and repetition. Pure. */
import type { Draft, ListedDraft } from '../drafts/draft.ts';
import type { RecentPost } from '../messages.ts';

/** Rules look back a week at most; more only costs memory in every tab. */
const remembered = 40;
/** Characters; two texts are compared by their words, which are all there long before. */
const longest = 5_000;

/** The posts among the drafts that went out, newest first. Answers and comments make no rhythm. */
export function postsOf(drafts: readonly ListedDraft[]): RecentPost[] {
  return drafts
    .filter((draft): draft is Draft => !('unreadable' in draft))
    .flatMap(({ platform, kind, publishedAt, fields }) =>
      publishedAt === null || kind === 'reply' || kind === 'comment'
        ? []
        : [
            {
              platform,
              at: publishedAt,
              text: fields
                .map(({ text }) => text)
                .join('\n')
                .slice(0, longest),
            },
          ],
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, remembered);
}
