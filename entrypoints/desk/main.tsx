import { render } from 'preact';
import { Desk } from '../../components/Desk.tsx';
import { textsFor } from '../../locales/index.ts';
import { startDesk } from '../../utils/desk/desk.ts';
import { chosenLanguage } from '../../utils/language.ts';

const root = document.getElementById('app');
if (root) {
  const language = await chosenLanguage();
  const { store, actions } = startDesk(language);
  document.documentElement.lang = language;
  render(<Desk store={store} actions={actions} texts={textsFor(language)} />, root);
}
