/** Where the panel can go: the other edge, the browser's own side panel, a tab, and the desk. */
import { useRef } from 'preact/hooks';
import type { TextKey } from '../../locales/index.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, usePanel } from './panel-context.ts';

interface Way {
  icon: IconName;
  text: TextKey;
  go(): void;
}

export function MoveMenu() {
  const { t } = useTexts();
  const place = usePanel((state) => state.place);
  const dock = usePanel((state) => state.dock);
  const actions = useActions();
  const menu = useRef<HTMLDivElement>(null);

  const ways: Way[] = [];
  if (place === 'page' && dock === 'right') {
    ways.push({ icon: 'dock-left', text: 'panel.dock-left', go: () => actions.setDock('left') });
  }
  if (place === 'page' && dock === 'left') {
    ways.push({ icon: 'dock-right', text: 'panel.dock-right', go: () => actions.setDock('right') });
  }
  if (place === 'page') ways.push({ icon: 'side', text: 'panel.to-side', go: () => actions.moveTo('side') });
  if (place !== 'tab') ways.push({ icon: 'tab', text: 'panel.to-tab', go: () => actions.moveTo('tab') });
  ways.push({ icon: 'desk', text: 'panel.to-desk', go: () => actions.openDesk() });

  return (
    <>
      <button type="button" class="button-icon" popovertarget="panel-move" title={t('panel.move')}>
        <Icon name="move" />
        <span class="unseen">{t('panel.move')}</span>
      </button>
      <div id="panel-move" class="menu" popover="auto" ref={menu}>
        {ways.map(({ icon, text, go }) => (
          <button
            type="button"
            key={text}
            data-way={text}
            onClick={() => {
              menu.current?.hidePopover();
              go();
            }}
          >
            <Icon name={icon} />
            {t(text)}
          </button>
        ))}
      </div>
    </>
  );
}
