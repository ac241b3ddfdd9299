import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { textsFor } from '../../locales/index.ts';
import { startPanel } from '../../utils/panel/panel.ts';

const root = document.getElementById('app');
if (root) {
  const { store, actions } = startPanel();
  render(<Panel store={store} actions={actions} texts={textsFor('id')} />, root);
}
