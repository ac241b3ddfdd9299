/** Whom each composer posts as, read where its page says it. */
import { afterEach, expect, it } from 'vitest';
import { readAccount } from '../../../utils/composer/account.ts';
import { sites } from '../../../utils/composer/sites/index.ts';

afterEach(() => document.body.replaceChildren());

const surfaceOf = (id: string) => {
  const found = sites()
    .flatMap(({ surfaces }) => surfaces)
    .find((surface) => surface.id === id);
  if (!found) throw new Error(`No surface ${id}`);
  return found;
};

const lexical = 'data-lexical-editor="true" role="textbox" contenteditable="true"';

it.each([
  [
    'x-post',
    '<div data-testid="SideNav_AccountSwitcher_Button"><span>Dinas</span><span>@dinkestirta</span></div>',
    '@dinkestirta',
  ],
  ['x-post', '<div data-testid="SideNav_AccountSwitcher_Button"><img alt=""></div>', null],
  [
    'x-post',
    '<a data-testid="AppTabBar_Profile_Link" href="/dinkestirta"></a><div data-testid="SideNav_AccountSwitcher_Button"></div>',
    '@dinkestirta',
  ],
  ['facebook-post', '<main><h3><strong> Dinkes Tirta Kencana </strong></h3></main>', 'Dinkes Tirta Kencana'],
  [
    'facebook-comment',
    `<main><div ${lexical} aria-label="Comment as Dinkes Tirta…"></div></main>`,
    'Dinkes Tirta',
  ],
  [
    'facebook-comment',
    `<main><div ${lexical} aria-label="Komentar sebagai Rani Puspita"></div></main>`,
    'Rani Puspita',
  ],
  ['facebook-comment', `<main><div ${lexical} aria-label="Tulis komentar publik…"></div></main>`, null],
  ['facebook-business', '<div aria-label="Posting ke"><span>Dinkes Tirta</span></div>', 'Dinkes Tirta'],
  ['facebook-business', '<div aria-label="Post to"><span>Dinkes Tirta</span></div>', 'Dinkes Tirta'],
  [
    'instagram-caption',
    '<nav><a href="/explore/"><img alt=""></a><a href="/dinkestirta/"><img alt="Foto profil dinkestirta"></a></nav>',
    '@dinkestirta',
  ],
  ['instagram-caption', '<nav><a href="/p/DK1/"><img alt="Foto profil"></a></nav>', null],
  ['youtube-community', '<main><span id="author-text">Dinas Kesehatan</span></main>', 'Dinas Kesehatan'],
  ['youtube-comment', '<main><span id="author-text">Dinas Kesehatan</span></main>', null],
  [
    'studio-upload',
    '<ytcp-navigation-drawer><div id="entity-name">Dinas Kesehatan</div></ytcp-navigation-drawer>',
    'Dinas Kesehatan',
  ],
])('%s: %s', (id, markup, account) => {
  document.body.innerHTML = markup;
  expect(readAccount(surfaceOf(id), document.querySelector('main') ?? document.body)).toBe(account);
});
