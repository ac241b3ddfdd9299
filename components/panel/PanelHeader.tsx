/** Who we are, and as whom the text will be published. */
import type { Texts } from '../../locales/index.ts';
import type { DrawnComposer } from '../../utils/panel/store.ts';
import { Icon } from '../Icon.tsx';
import { Sieve } from '../Sieve.tsx';
import { useTexts } from '../texts-context.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { useActions, usePanel } from './panel-context.ts';

export function PanelHeader() {
  const texts = useTexts();
  const composer = usePanel((state) => state.composer);
  const place = usePanel((state) => state.place);
  const actions = useActions();
  const chip = composer && account(texts, composer);
  return (
    <header class="panel-header">
      <Sieve size={24} />
      <h1>{texts.t('panel.title')}</h1>
      <span class="panel-account">
        {chip && (
          <span class="account" title={chip}>
            {chip}
          </span>
        )}
      </span>
      <MoveMenu />
      {place === 'page' && (
        <button
          type="button"
          class="button-icon"
          onClick={() => actions.close()}
          title={texts.t('panel.close')}
        >
          <Icon name="close" />
          <span class="unseen">{texts.t('panel.close')}</span>
        </button>
      )}
    </header>
  );
}

function account({ t }: Texts, composer: DrawnComposer): string {
  const platform = t(`platform.${composer.platform}`);
  return composer.account ? `${platform} · ${composer.account}` : platform;
}
