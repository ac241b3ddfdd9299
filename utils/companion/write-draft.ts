/** One save over the line. A worker that does not answer in time counts as asleep: the same save is sent again. */
import type { DraftText } from '../drafts/draft.ts';
import type { Origin } from '../drafts/origin.ts';
import type { Line } from '../line.ts';
import type { SaveOutcome } from '../messages.ts';

/** Never rejects. */
export async function writeDraft(
  line: Line,
  draft: DraftText,
  base: number,
  origin: Origin,
): Promise<SaveOutcome> {
  const answer = await line.ask('saveDraft', { draft, base, origin });
  return answer.ok ? answer.value : { state: 'failed', because: answer.because };
}
