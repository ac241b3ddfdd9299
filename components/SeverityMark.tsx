/** The sign of a severity: octagon, triangle, ring, bubble. The same in the list, the badge and the report. */
import type { JSX } from 'preact';
import type { Severity } from '../utils/checker/rule.ts';

interface SeverityMarkProps {
  severity: Severity;
  size?: number;
}

/** Drawn beside a word that says the same, hence hidden from screen readers. Takes its colour from `--c`. */
export function SeverityMark({ severity, size = 16 }: SeverityMarkProps) {
  return (
    <svg
      class="mark"
      data-severity={severity}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapes[severity]}
    </svg>
  );
}

const shapes: Record<Severity, JSX.Element> = {
  block: (
    <>
      <path class="mark-body" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path class="mark-sign" d="M5 8h6" />
    </>
  ),
  warn: (
    <>
      <path
        class="mark-body"
        d="M8 1.6 15.1 14H.9z"
        stroke-width="1.2"
        stroke="currentColor"
        stroke-linejoin="round"
      />
      <path class="mark-sign" d="M8 6.2v3.3M8 11.9v.05" />
    </>
  ),
  hint: (
    <>
      <circle class="mark-line" cx="8" cy="8" r="6.2" />
      <circle class="mark-body" cx="8" cy="8" r="2.4" />
    </>
  ),
  prompt: (
    <>
      <path
        class="mark-body"
        d="M3 1.5h10A1.5 1.5 0 0 1 14.5 3v7.5A1.5 1.5 0 0 1 13 12H8.6L5 15.2V12H3a1.5 1.5 0 0 1-1.5-1.5V3A1.5 1.5 0 0 1 3 1.5z"
      />
      <path class="mark-sign" d="M6.2 5.3c.3-1.7 3.6-1.6 3.6.3 0 1.3-1.8 1.3-1.8 2.3M8 9.9v.05" />
    </>
  ),
};
