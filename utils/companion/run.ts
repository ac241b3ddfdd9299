/** Starts the companion in a page, once; ends it when the extension behind it is gone. */
import { textsFor } from '../../locales/index.ts';
import { createChecker } from '../checker/check.ts';
import { rules } from '../checker/rules/index.ts';
import { gate } from '../composer/gate.ts';
import { siteOf } from '../composer/sites/index.ts';
import { exampleInstitution } from '../guideline/example.ts';
import { isAlive, listen, send } from '../messages.ts';
import { createBeside } from './beside.ts';
import { startCompanion } from './companion.ts';
import { recallFrame } from './frame-memory.ts';
import { writeDraft } from './write-draft.ts';

/** Nothing tells a script that its extension was reloaded: looked at this often, ms. */
const alive = 2_000;

/** A second injection into the same page finds the first one running and leaves it alone. */
export async function runCompanion(): Promise<void> {
  const site = siteOf(location.hostname);
  if (!site || gate().onFocus) return;
  const stop = new AbortController();
  const { signal } = stop;
  // Taken before the first await, so that a second injection sees it.
  gate().onFocus = () => {};
  const memory = await recallFrame(location.hostname);
  const texts = textsFor('id');
  const beside = createBeside(memory, texts, signal);
  startCompanion(
    site,
    {
      checker: createChecker({ rules, language: 'id' }),
      institution: exampleInstitution,
      write: writeDraft,
      async resume(surface, fields) {
        const answer = await send('resumeDraft', { surface, fields });
        return answer.ok && !('none' in answer.value) ? answer.value : null;
      },
      closeDraft: (id) => void send('closeDraft', { id }),
      newId: () => crypto.randomUUID(),
      now: Date.now,
    },
    beside,
    signal,
  );
  const togglePanel = () => {
    beside.toggle();
    return true;
  };
  listen({ togglePanel }, (sender) => sender.tab === undefined, signal);
  void send('companionReady');
  const check = setInterval(() => {
    if (!isAlive()) stop.abort();
  }, alive);
  signal.addEventListener('abort', () => clearInterval(check));
}
