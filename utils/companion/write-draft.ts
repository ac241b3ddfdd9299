/** One save over the line. A worker that does not answer in time counts as asleep: the same save is sent again. */
import type { DraftText } from '../drafts/draft.ts';
import type { Origin } from '../drafts/origin.ts';
import type { Line } from '../line.ts';
import type { SaveOutcome } from '../messages.ts';

/** A worker starts in well under a second, also on an old laptop. */
const patience = 4_000;

/** Never rejects. */
export async function writeDraft(
  line: Line,
  draft: DraftText,
  base: number,
  origin: Origin,
): Promise<SaveOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), patience);
  });
  const answer = await Promise.race([line.ask('saveDraft', { draft, base, origin }), late]);
  clearTimeout(timer);
  if (!answer) return { state: 'failed', because: 'asleep' };
  return answer.ok ? answer.value : { state: 'failed', because: answer.because };
}
