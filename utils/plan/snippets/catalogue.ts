/** All snippets that an institution has: its links, tags, accounts and greetings, the built-in wordings, those of packs and its own. */
import type { Guideline } from '../../guideline/guideline.ts';
import type { Kind, Platform } from '../../platform.ts';
import { slug } from './campaign.ts';
import { type Snippet, type SnippetKind, snippetKinds } from './snippet.ts';

/** Built-in wordings of one language, by id; the part before the first hyphen is the kind. */
export type Wordings = Readonly<Record<string, { title: string; text: string }>>;

/** In the order in which they are offered; answers begin with the templates for answers. */
export function snippetsOf(
  { institution, effect }: Guideline,
  wordings: Wordings,
  own: readonly Snippet[],
  platform: Platform | null,
): Snippet[] {
  const { services, programmes, references } = institution;
  const links = services
    .filter(({ status, url }) => status !== 'closed' && url !== '')
    .map(({ name, url }): Snippet => ({ id: `link-${slug(name)}`, kind: 'link', title: name, text: url }));
  if (institution.homepage !== '')
    links.push({ id: 'link-home', kind: 'link', title: institution.name, text: institution.homepage });
  const tags = programmes.map(({ name, tags: given }): Snippet => {
    const text = given && given.length > 0 ? given.join(' ') : hashtag(name);
    return { id: `tag-${slug(name)}`, kind: 'tag', title: name, text };
  });
  const accounts = references
    .filter((each) => platform === null || each.platform === platform)
    .map((each): Snippet => {
      const handle = each.handle.startsWith('@') ? each.handle : `@${each.handle}`;
      return {
        id: `account-${each.platform}-${slug(each.handle)}`,
        kind: 'account',
        title: handle,
        text: handle,
      };
    });
  const builtIn = Object.entries(wordings).map(([id, { title, text }]): Snippet => {
    const kind = snippetKinds.find((each) => id.startsWith(`${each}-`)) ?? 'own';
    return { id, kind, title, text };
  });
  const packs = effect.templates.map(({ id, title, text, use }): Snippet => {
    return { id: `pack-${id}`, kind: use === 'reply' ? 'reply' : 'own', title, text };
  });
  return [...links, ...tags, ...accounts, ...own, ...packs, ...builtIn];
}

/** The kinds in the order that suits what is being written. */
export function kindsFor(kind: Kind | null): SnippetKind[] {
  const answering = kind === 'reply' || kind === 'comment';
  const others = snippetKinds.filter((each) => each !== 'reply');
  return answering ? ['reply', ...others] : [...others, 'reply'];
}

/** `Sehat Bersama` → `#SehatBersama`: each word with its capital, for screen readers. */
export function hashtag(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
