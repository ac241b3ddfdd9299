/** A text with places underlined as in the composer; the earlier one where two overlap. */
import type { Severity } from '../utils/checker/rule.ts';

export interface Mark {
  start: number;
  end: number;
  severity: Severity;
  rule: string;
}

export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts = [];
  let end = 0;
  for (const { start, end: to, severity, rule } of marks) {
    if (start < end || to === start) continue;
    parts.push(
      text.slice(end, start),
      <mark key={start} class="quote" data-severity={severity} data-rule={rule}>
        {text.slice(start, to)}
      </mark>,
    );
    end = to;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
