/** The engine for patterns of packs: re2js, a port of RE2. */
import { RE2JS } from 're2js';
import type { Patterns } from './patterns.ts';

/** Instructions of one pattern. */
const longestProgram = 1_000;
/** Of one text; more are noise. */
const mostSpans = 200;

export const re2: Patterns = {
  compile(source, caseSensitive) {
    let compiled: RE2JS;
    try {
      compiled = RE2JS.compile(source, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
    const size = compiled.programSize();
    if (size > longestProgram) return { fault: `program size ${size} > ${longestProgram}` };
    return {
      size,
      pattern: {
        spans(text) {
          const matcher = compiled.matcher(text);
          const spans: { start: number; end: number }[] = [];
          while (spans.length < mostSpans && matcher.find())
            if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() });
          return spans;
        },
      },
    };
  },
};
