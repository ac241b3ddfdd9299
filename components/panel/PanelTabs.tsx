/** The views of the panel; arrow keys move between them, as tabs do everywhere. */
import { useRef } from 'preact/hooks';
import { views } from '../../utils/panel/views.ts';
import { useTexts } from '../texts-context.ts';
import { useChange, usePanel } from './panel-context.ts';

export function PanelTabs() {
  const { t, number } = useTexts();
  const view = usePanel((state) => state.view);
  const findings = usePanel((state) => (state.phase === 'live' ? state.findings.length : 0));
  const drafts = usePanel((state) => state.drafts.length);
  const change = useChange();
  const list = useRef<HTMLDivElement>(null);
  const counts = { findings, plan: 0, drafts, snippets: 0 };

  const turn = (event: KeyboardEvent) => {
    const step = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Home: -views.indexOf(view),
      End: views.length - 1 - views.indexOf(view),
    };
    const by = step[event.key as keyof typeof step];
    if (by === undefined) return;
    event.preventDefault();
    const next = views[(views.indexOf(view) + by + views.length) % views.length] ?? view;
    change({ view: next });
    list.current?.querySelector<HTMLElement>(`#panel-tab-${next}`)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={t('panel.tabs')} ref={list}>
      {views.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`panel-tab-${name}`}
          aria-selected={view === name}
          aria-controls={view === name ? `panel-${name}` : undefined}
          tabIndex={view === name ? 0 : -1}
          onClick={() => change({ view: name })}
          onKeyDown={turn}
        >
          {t(`panel.${name}`)} {counts[name] > 0 && <span class="tab-count">{number(counts[name])}</span>}
        </button>
      ))}
    </div>
  );
}
