/** Starts the companion in a page, once; ends it when the extension behind it is gone. */

import ruleTextsInEnglish from '../../locales/en/rules.json';
import ruleTexts from '../../locales/id/rules.json';
import { textsFor } from '../../locales/index.ts';
import { rules } from '../checker/rules/index.ts';
import type { Site } from '../composer/composer.ts';
import { gate } from '../composer/gate.ts';
import { siteOf } from '../composer/sites/index.ts';
import { currentGuideline, followGuideline } from '../guideline.ts';
import { chosenLanguage } from '../language.ts';
import { isAlive, listen, send } from '../messages.ts';
import { changePreferences } from '../preferences.ts';
import type { Standing } from './autosave.ts';
import { createBeside } from './beside.ts';
import { startCompanion } from './companion.ts';
import { draftsLine } from './drafts-line.ts';
import { recallFrame } from './frame-memory.ts';
import { holdOf } from './hold/page-hold.ts';
import { createIgnoring } from './ignoring.ts';
import { createJudging } from './judging.ts';
import { planningOf, takeOffer } from './plan-messages.ts';
import { privacyChoice } from './privacy.ts';
import { clearStages } from './stage.ts';
import { parseStanding } from './wire.ts';
import { createWords } from './words.ts';

/** Nothing tells a script that its extension was reloaded: looked at this often, ms. */
const alive = 2_000;

/** A second injection into the same page finds the first one running and leaves it alone. */
export async function runCompanion(): Promise<void> {
  const site = siteOf(location.hostname);
  if (!site || gate().onFocus) return;
  try {
    await start(site);
  } catch (error) {
    // The next focus may try again.
    gate().onFocus = null;
    throw error;
  }
}

async function start(site: Site): Promise<void> {
  const work = new AbortController();
  const page = new AbortController();
  // Taken before the first await, so that a second injection sees it.
  gate().onFocus = () => {};
  clearStages(document);
  const memory = await recallFrame(location.hostname);
  const language = await chosenLanguage();
  let guideline = await currentGuideline();
  let onGuideline = () => {};
  const judging = createJudging(
    { rules, texts: language === 'en' ? ruleTextsInEnglish : ruleTexts, language },
    async () => {
      const answer = await send('bringPatterns');
      return answer.ok && answer.value;
    },
    work.signal,
  );
  judging.follow(guideline.effect);
  let onPrivacy = () => {};
  const privacy = await privacyChoice(() => onPrivacy());
  let onStanding = (_: Standing) => {};
  followGuideline((next) => {
    guideline = next;
    judging.follow(next.effect);
    onGuideline();
  }, work.signal);
  const texts = textsFor(language);
  const beside = createBeside(memory, texts, page.signal);
  const ground = {
    norms: () => guideline.effect.norms,
    heed: (rule: string) => void changePreferences({ do: 'rule-on', rule }),
  };
  const words = createWords(beside, texts, ground, work.signal);
  const ignoring = createIgnoring(() => guideline.effect.fixed, work.signal);
  const planning = planningOf(() => guideline, work.signal);
  startCompanion(
    site,
    {
      checker: judging,
      isWhole: judging.isWhole,
      guideline: () => guideline,
      onGuideline: (call) => {
        onGuideline = call;
      },
      words,
      ignoring,
      sift: ignoring.sift,
      planning,
      takeOffer,
      hold: holdOf(texts, work.signal),
      ...draftsLine(planning.readHistory, work.signal),
      privacy,
      mayKeep: () => privacy.now() === 'open' || privacy.now() === 'on',
      onPrivacy: (call) => {
        onPrivacy = call;
      },
      onStanding: (call) => {
        onStanding = call;
      },
      newId: () => crypto.randomUUID(),
      now: Date.now,
    },
    beside,
    work.signal,
  );
  const togglePanel = () => {
    beside.toggle();
    return true;
  };
  const nextFinding = () => words.walk(1);
  const previousFinding = () => words.walk(-1);
  const draftChanged = (raw: unknown) => {
    const standing = parseStanding(raw);
    if (standing) onStanding(standing);
    return standing !== null;
  };
  const isThere = () => true;
  const calls = { togglePanel, nextFinding, previousFinding, draftChanged, isThere };
  listen(calls, (sender) => sender.tab === undefined, work.signal);
  void send('companionReady');
  const look = () => {
    if (isAlive()) return;
    work.abort();
    beside.gone(() => page.abort());
  };
  const check = setInterval(look, alive);
  work.signal.addEventListener('abort', () => clearInterval(check));
  // A new script may be here already: this one leaves before it reads or draws anything more.
  window.addEventListener('keydown', look, { capture: true, signal: work.signal });
}
