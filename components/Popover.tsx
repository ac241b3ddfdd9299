/** One finding at its words: what, the words, why, on what ground, what to do, the fixes, and how not to be told again. */
import type { Texts } from '../locales/index.ts';
import type { PopoverView, Wish } from '../utils/companion/popover/popover.ts';
import type { IgnoreScope } from '../utils/panel/store.ts';
import { Grounds } from './Grounds.tsx';
import { Icon } from './Icon.tsx';
import { Middle } from './Middle.tsx';
import { NormsContext } from './norms-context.ts';
import { fixWords } from './panel/fix-words.ts';
import { Quote } from './panel/Quote.tsx';
import { Ignoring } from './popover/Ignoring.tsx';
import { TurnedOff } from './popover/TurnedOff.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { TextsContext } from './texts-context.ts';

interface PopoverProps extends PopoverView {
  texts: Texts;
  onWish(wish: Wish): void;
}

export function Popover(props: PopoverProps) {
  const { finding, theme, turnedOff, norms, texts, onWish } = props;
  return (
    <TextsContext.Provider value={texts}>
      <NormsContext.Provider value={norms}>
        <div
          class="popover"
          role="dialog"
          lang={texts.language}
          data-theme={theme}
          data-severity={finding.severity}
          data-finding={finding.id}
          data-rule={finding.rule}
          aria-labelledby="popover-title"
          aria-describedby="popover-why"
        >
          {turnedOff ? (
            <TurnedOff texts={texts} name={finding.message} onWish={onWish} />
          ) : (
            <Explained {...props} />
          )}
        </div>
      </NormsContext.Provider>
    </TextsContext.Provider>
  );
}

function Explained({ finding, nth, of, scopes, failed, texts, onWish }: PopoverProps) {
  const { t } = texts;
  const { severity, message, quote, why, todo, source, fixes } = finding;
  return (
    <>
      <div class="popover-head">
        <SeverityMark severity={severity} />
        <span class="popover-word">{t(`severity.${severity}`)}</span>
        {of > 1 && (
          <span class="popover-steps">
            <Step by={-1} label={t('popover.previous')} onWish={onWish} />
            <span>{t('popover.nth', { nth, count: of })}</span>
            <Step by={1} label={t('popover.next')} onWish={onWish} />
          </span>
        )}
        <button
          type="button"
          class="button-icon"
          data-do="close"
          title={t('popover.close')}
          onClick={() => onWish({ do: 'close' })}
        >
          <Icon name="close" size={12} />
          <span class="unseen">{t('popover.close')}</span>
        </button>
      </div>
      <h2 id="popover-title">{message}</h2>
      {quote !== '' && <Quote words={quote} />}
      <p class="popover-why" id="popover-why">
        {why}
      </p>
      {source !== '' && (
        <p class="popover-source">
          <span class="unseen">{t('finding.source')}: </span>
          <Grounds source={source} />
        </p>
      )}
      {todo !== '' && <p class="popover-todo">{todo}</p>}
      {failed && (
        <div class="popover-failed" role="alert">
          <p>{t(`notice.${failed.about}`)}</p>
          {failed.about === 'not-verified' && (
            <p class="popover-fixes">
              <button type="button" class="button" data-do="undo" onClick={() => onWish({ do: 'undo' })}>
                {t('fix.undo')}
              </button>
              {failed.copied ? (
                <span>{t('fix.copied')}</span>
              ) : (
                <button type="button" class="button" data-do="copy" onClick={() => onWish({ do: 'copy' })}>
                  {t('fix.copy')}
                </button>
              )}
            </p>
          )}
        </div>
      )}
      {fixes.length > 0 && (
        <div class="popover-fixes">
          {fixes.map((fix, index) => {
            const words = fixWords(texts, finding, fix);
            const { seen, said } = words.seen.length < 3 ? { seen: fix.label, said: fix.label } : words;
            return (
              <button
                type="button"
                key={`${fix.label} ${fix.replacement}`}
                class={index === 0 ? 'button button-primary' : 'button button-tonal'}
                data-fix={index}
                data-first={index === 0 ? '' : undefined}
                aria-label={said === seen ? undefined : said}
                onClick={() => onWish({ do: 'fix', nth: index })}
              >
                <Middle text={seen} />
              </button>
            );
          })}
        </div>
      )}
      <Ignoring
        texts={texts}
        scopes={scopes}
        onIgnore={(scope: IgnoreScope) => onWish({ do: 'ignore', scope })}
      />
    </>
  );
}

function Step({ by, label, onWish }: { by: 1 | -1; label: string; onWish(wish: Wish): void }) {
  return (
    <button
      type="button"
      class="button-icon popover-step"
      data-step={by}
      title={label}
      onClick={() => onWish({ do: 'step', by })}
    >
      <Icon name="back" size={12} />
      <span class="unseen">{label}</span>
    </button>
  );
}
