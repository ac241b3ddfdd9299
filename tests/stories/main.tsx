/** `?story=panel/findings&lang=id&theme=dark`: draws one story; without a story, lists them. */
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { textsFor } from '../../locales/index.ts';
import { createPanelStore, type PanelActions } from '../../utils/panel/store.ts';
import { panelStories } from './panel-stories.ts';

const asked = new URLSearchParams(location.search);
const [part = '', name = ''] = (asked.get('story') ?? '').split('/');
const texts = textsFor(asked.get('lang') === 'en' ? 'en' : 'id');
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = texts.language;
const app = document.querySelector('#app') as HTMLElement;

async function draw() {
  if (part === 'panel') {
    await import('../../entrypoints/panel/style.css');
    const place = (asked.get('place') ?? 'page') as 'page' | 'side' | 'tab';
    const store = createPanelStore({ ...panelStories[name], place });
    render(<Panel store={store} actions={panelActions} texts={texts} />, app);
  } else {
    const all = Object.keys(panelStories).map((story) => `panel/${story}`);
    render(
      <ul>
        {all.map((story) => (
          <li key={story}>
            <a href={`?story=${story}`}>{story}</a>
          </li>
        ))}
      </ul>,
      app,
    );
  }
  document.documentElement.dataset.drawn = 'true';
}

const panelActions = new Proxy({} as PanelActions, {
  get:
    (_, action) =>
    (...given: unknown[]) =>
      console.log(String(action), ...given),
});

await draw();
