/** Setting up the institution: what is typed, what of it is wrong, what is stored, and what it changes. */
import type { Language } from '../../../locales/index.ts';
import { onPatterns } from '../../checker/custom/slot.ts';
import { noEffect } from '../../guideline/effect.ts';
import { emptyInstitution } from '../../guideline/empty.ts';
import { domainsFor, type Parts, tidied } from '../../guideline/entry.ts';
import { unlocked, withParts } from '../../guideline/guideline.ts';
import { problemsIn, storable } from '../../guideline/problems.ts';
import { currentGuideline, storeInstitution } from '../../guideline.ts';
import { loadPatterns } from '../scripts.ts';
import type { DeskStore } from '../store.ts';
import { further, storedProgress, storeProgress } from './progress.ts';
import { samplesOf } from './samples.ts';
import { inForm, type SetupActions, type SetupState } from './setup-state.ts';
import { partsOf, type Step, stepOf } from './steps.ts';
import type { createTrial } from './trial.ts';

/** Follows the page's address and the guideline until the page goes. */
export function createSetup(
  store: DeskStore,
  language: () => Promise<Language>,
  page: AbortSignal,
): SetupActions {
  let attempt: ReturnType<typeof createTrial> | null = null;
  const setup = () => store.getState().setup;
  const set = (part: Partial<SetupState>) => store.setState({ setup: { ...setup(), ...part } });
  const guideline = () => store.getState().guideline;
  void storedProgress().then((progress) => !page.aborted && set({ progress }));

  const shownStep = () => {
    const { section, within } = store.getState();
    return section === 'institution' ? stepOf(within) : null;
  };

  /** The checker is loaded once a step is shown; what is typed until then is tried when it has come. */
  async function tryOut(): Promise<void> {
    const step = shownStep();
    if (step === null) return;
    if (attempt === null) {
      const { createTrial } = await import('./trial.ts');
      attempt ??= createTrial(await language(), loadPatterns, page);
      onPatterns(() => void tryOut(), page);
      if (page.aborted) return;
    }
    const { institution: stored, effect } = guideline() ?? {
      institution: emptyInstitution,
      effect: noEffect,
    };
    const institution = withParts(stored, sound());
    set({ tried: attempt(samplesOf(step, institution), { institution, effect }, Date.now()) });
  }

  /** What was typed, without what is wrong. */
  function sound(): Parts {
    const { edits, problems } = setup();
    const parts = tidied(storable(edits, problems));
    const now = guideline();
    return now === null ? parts : unlocked(parts, now);
  }

  function edit(parts: Parts): void {
    const edits = { ...setup().edits, ...parts };
    set({ edits, problems: problemsIn(edits, inForm(guideline(), edits)) });
    void tryOut();
  }

  async function keep(): Promise<void> {
    const parts = sound();
    if (Object.keys(parts).length === 0) return;
    await storeInstitution(parts);
    store.setState({ guideline: await currentGuideline() });
    set({ saved: true });
  }

  /** The default of the official domains, where none was named: what the homepage's institution registered. */
  function nameDomains(): void {
    const { homepage, officialDomains } = inForm(guideline(), setup().edits);
    const parts = { officialDomains: domainsFor(homepage) };
    const none = officialDomains.every((domain) => domain === '');
    if (none && problemsIn(parts, emptyInstitution).length === 0) edit(parts);
  }

  function note(step: Step, how: 'done' | 'skipped'): void {
    const progress = further(setup().progress ?? { done: [], skipped: [] }, step, how);
    const edits = { ...setup().edits };
    for (const key of partsOf[step]) delete edits[key];
    set({ progress, edits, problems: problemsIn(edits, inForm(guideline(), edits)) });
    void storeProgress(progress);
  }

  store.subscribe((now, before) => {
    const moved = now.within !== before.within || now.section !== before.section;
    if (moved) set({ tried: null });
    if (moved || now.guideline !== before.guideline) void tryOut();
  });
  window.addEventListener('pagehide', () => void keep(), { signal: page });

  return {
    editInstitution: edit,
    keepInstitution: () => void keep(),
    finishStep(step) {
      const keys: readonly string[] = partsOf[step];
      const wrong = setup().problems.some(({ at, mild }) => !mild && keys.includes(at.split('.')[0] ?? ''));
      if (!wrong && step === 'site') nameDomains();
      // Stored before it is let go, so that the form does not fall back for a moment.
      void keep().then(() => wrong || note(step, 'done'));
      return !wrong;
    },
    skipStep: (step) => note(step, 'skipped'),
  };
}
