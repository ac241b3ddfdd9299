/** The draft that was being written here last, to go on with. */
import { Icon } from '../Icon.tsx';
import { mask } from '../shorten.ts';
import { useTexts } from '../texts-context.ts';
import { useNow } from '../use-now.ts';
import { HowChoice } from './HowChoice.tsx';
import { useActions, useChange, usePanel } from './panel-context.ts';

export function Unfinished() {
  const { t, time, when } = useTexts();
  const unfinished = usePanel((state) => state.unfinished);
  const empty = usePanel((state) => state.composer?.empty ?? true);
  const asks = usePanel((state) => state.asksHow === 'unfinished');
  const actions = useActions();
  const change = useChange();
  const now = useNow();
  if (!unfinished) return null;
  const isToday = new Date(unfinished.at).toDateString() === new Date(now).toDateString();
  const ask = (whether: boolean) => change({ asksHow: whether ? 'unfinished' : null });
  return (
    <section class="unfinished" aria-labelledby="unfinished-title" data-unfinished={unfinished.id}>
      <h2 id="unfinished-title">
        <Icon name="history" size={14} />
        {t('unfinished.title', { time: isToday ? time(unfinished.at) : when(unfinished.at, now) })}
      </h2>
      <p class="unfinished-line">{mask(unfinished.line)}</p>
      {asks && !empty ? (
        <HowChoice
          onChoose={(how) => {
            ask(false);
            actions.goOn(how);
          }}
          onCancel={() => ask(false)}
        />
      ) : (
        <div class="unfinished-ways">
          <button
            type="button"
            class="button button-primary"
            data-do="go-on"
            onClick={() => (empty ? actions.goOn('empty') : ask(true))}
          >
            {t('unfinished.go-on')}
          </button>
          <button type="button" class="button" data-do="decline" onClick={actions.declineUnfinished}>
            {t('unfinished.decline')}
          </button>
        </div>
      )}
    </section>
  );
}
