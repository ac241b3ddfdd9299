import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { textsFor } from '../../locales/index.ts';
import { chosenLanguage } from '../../utils/language.ts';
import { startPanel } from '../../utils/panel/panel.ts';

const root = document.getElementById('app');
if (root) {
  // Before anything is awaited: the frame's key is posted once, when the page has loaded.
  const { store, actions } = startPanel();
  const language = await chosenLanguage();
  document.documentElement.lang = language;
  render(<Panel store={store} actions={actions} texts={textsFor(language)} />, root);
}
