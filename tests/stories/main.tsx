/**
 * `?story=panel/findings&lang=id&theme=dark`: draws one story; without a story, lists them. `drawStory(search)` draws another one of
 * the same part without loading the page anew.
 */
import { render } from 'preact';
import { Desk } from '../../components/Desk.tsx';
import { Panel } from '../../components/Panel.tsx';
import { textsFor } from '../../locales/index.ts';
import { createDeskStore } from '../../utils/desk/store.ts';
import { createPanelStore } from '../../utils/panel/store.ts';
import { sheetStories } from './beside-stories.ts';
import { deskStories } from './desk-stories.ts';
import { helpStories } from './help-stories.ts';
import { institutionStories } from './institution-stories.ts';
import { drawBesidePage } from './page-story.tsx';
import { panelStories } from './panel-stories.ts';

const app = document.querySelector('#app') as HTMLElement;

/** Actions that only say that they were called. */
function told<Actions extends object>(): Actions {
  const tell = (_: object, action: string | symbol) => () => console.log(String(action));
  return new Proxy({}, { get: tell }) as Actions;
}

async function draw() {
  const asked = new URLSearchParams(location.search);
  const [part = '', name = ''] = (asked.get('story') ?? '').split('/');
  const texts = textsFor(asked.get('lang') === 'en' ? 'en' : 'id');
  const theme = asked.get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  document.documentElement.lang = texts.language;
  if (part === 'panel') {
    await import('../../entrypoints/panel/style.css');
    const place = (asked.get('place') ?? 'page') as 'page' | 'side' | 'tab';
    const store = createPanelStore({ ...panelStories[name], place });
    render(<Panel store={store} actions={told()} texts={texts} />, app);
  } else if (part === 'desk') {
    await import('../../entrypoints/desk/style.css');
    render(
      <Desk
        store={createDeskStore({ ...deskStories, ...institutionStories, ...helpStories }[name])}
        actions={told()}
        texts={texts}
      />,
      app,
    );
  } else if (part === 'page') {
    drawBesidePage(app, name, texts, theme === 'dark' ? 'dark' : 'light');
  } else {
    render(<Contents />, app);
  }
  if (name.endsWith('-ignoring')) await openIgnoring();
  document.documentElement.dataset.drawn = 'true';
}

/** What stands under a line of its own, opened as a person does. */
async function openIgnoring(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const summary = app.querySelector<HTMLElement>('.ignore-more > summary');
  summary?.click();
  summary?.scrollIntoView({ block: 'center' });
}

function Contents() {
  const panel = Object.keys(panelStories).map((story) => `panel/${story}`);
  const desk = Object.keys({ ...deskStories, ...institutionStories, ...helpStories }).map(
    (story) => `desk/${story}`,
  );
  const sheets = Object.keys(sheetStories).map((_, nth) => `page/sheet-${nth + 1}`);
  const page = ['page/badges', 'page/popovers', ...sheets, 'page/right', 'page/left'];
  return (
    <ul>
      {[...panel, ...desk, ...page].map((story) => (
        <li key={story}>
          <a href={`?story=${story}`}>{story}</a>
        </li>
      ))}
    </ul>
  );
}

async function drawStory(search: string): Promise<void> {
  render(null, app);
  scrollTo(0, 0);
  history.replaceState(null, '', search);
  await draw();
  // What the components do once they are on the page is done by the next frame.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

Object.assign(globalThis, { drawStory });
await draw();
