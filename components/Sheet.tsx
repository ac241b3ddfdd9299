/**
 * The sheet before publishing. First what blocks, with its fix; then the questions that this text raises. Going back is the
 * first thing at hand; publishing all the same takes a written reason. Styled by assets/sheet.css.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../locales/index.ts';
import type { Raised } from '../utils/companion/hold/raised.ts';
import type { NamedNorms } from '../utils/guideline/grounds.ts';
import type { Platform } from '../utils/platform.ts';
import { NormsContext } from './norms-context.ts';
import { Sieve } from './Sieve.tsx';
import { BlockItem } from './sheet/BlockItem.tsx';
import { FactCheckLinks } from './sheet/FactCheckLinks.tsx';
import { MoreBelow } from './sheet/MoreBelow.tsx';
import { QuestionItem } from './sheet/QuestionItem.tsx';
import { Reason } from './sheet/Reason.tsx';
import { TextsContext } from './texts-context.ts';

interface SheetProps {
  texts: Texts;
  platform: Platform;
  account: string | null;
  raised: readonly Raised[];
  answered: ReadonlySet<string>;
  fixable: boolean;
  factCheck: string;
  norms: NamedNorms;
  theme?: 'light' | 'dark' | undefined;
  onAnswer(key: string, yes: boolean): void;
  onFix(finding: string, fix: number): void;
  onBack(): void;
  onPublish(reason: string | null): void;
}

export function Sheet(props: SheetProps) {
  const { texts, platform, account, raised, fixable, factCheck, theme, norms } = props;
  const { onAnswer, onFix, onBack, onPublish } = props;
  const { t } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [answered, setAnswered] = useState(props.answered);
  const [writing, setWriting] = useState(false);
  const blocks = raised.filter(({ severity }) => severity === 'block');
  const questions = raised.filter(({ severity }) => severity !== 'block');
  const left = blocks.length + questions.filter(({ key }) => !answered.has(key)).length;
  // The one question that the text does not raise itself, and whose answer holds for longer than the text.
  const isWho = raised.length === 1 && raised[0]?.asks === 'account-silent';
  const lead = blocks.length > 0 ? 'sheet.lead-block' : isWho ? 'sheet.lead-who' : 'sheet.lead-questions';

  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // A low window begins at what is said, not at its foot.
    back.current?.focus({ preventScroll: true });
  }, []);

  const tick = (key: string, yes: boolean) => {
    const next = new Set(answered);
    if (yes) next.add(key);
    else next.delete(key);
    setAnswered(next);
    onAnswer(key, yes);
  };

  return (
    <TextsContext.Provider value={texts}>
      <NormsContext.Provider value={norms}>
        <dialog
          class="sheet"
          ref={dialog}
          lang={texts.language}
          data-theme={theme}
          aria-labelledby="sheet-title"
          aria-describedby="sheet-lead"
          onCancel={(event) => {
            event.preventDefault();
            onBack();
          }}
          onClose={onBack}
        >
          <div class="sheet-head">
            <Sieve size={28} />
            <div>
              <h2 id="sheet-title">{t('sheet.title')}</h2>
              <p class="sheet-where">
                {t(`platform.${platform}`)} · {account ?? t('draft.no-account')}
              </p>
            </div>
          </div>
          <div class="sheet-body" ref={body}>
            <p class="sheet-lead" id="sheet-lead">
              {t(lead, { n: blocks.length > 0 ? blocks.length : questions.length })}
            </p>
            {blocks.length > 0 && (
              <ul class="sheet-blocks">
                {blocks.map((each) => (
                  <BlockItem key={each.key} raised={each} fixable={fixable} onFix={onFix} />
                ))}
              </ul>
            )}
            {questions.length > 0 && (
              <fieldset class="sheet-questions">
                <legend>{t('sheet.questions')}</legend>
                {questions.map((each) => (
                  <QuestionItem
                    key={each.key}
                    raised={each}
                    checked={answered.has(each.key)}
                    onCheck={(yes) => tick(each.key, yes)}
                  />
                ))}
                <FactCheckLinks own={factCheck} />
              </fieldset>
            )}
            <div class="sheet-end" ref={end} />
          </div>
          <div class="sheet-foot">
            <MoreBelow body={body} end={end} />
            {writing && left > 0 && <Reason onPublish={onPublish} />}
            {left > 0 ? (
              !writing && (
                <button type="button" class="button-text" data-do="override" onClick={() => setWriting(true)}>
                  {t('sheet.override')}
                </button>
              )
            ) : (
              <button type="button" class="button" data-do="publish" onClick={() => onPublish(null)}>
                {t('sheet.publish')}
              </button>
            )}
            <button type="button" class="button button-primary" data-do="back" ref={back} onClick={onBack}>
              {t('sheet.back')}
            </button>
          </div>
        </dialog>
      </NormsContext.Provider>
    </TextsContext.Provider>
  );
}
