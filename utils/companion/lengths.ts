/** How long the fields are as their platform counts. Pure but for what it remembers: at a key one paragraph is counted anew. */
import type { FieldText } from '../checker/rule.ts';
import { weightedLength } from '../checker/weighted-length.ts';
import type { FieldName, Platform } from '../platform.ts';

export type Lengths = ReturnType<typeof createLengths>;

export function createLengths() {
  let read: readonly FieldText[] = [];
  let readOn: Platform | null = null;
  let counts = new Map<FieldName, number>();
  /** Of the paragraphs of the last texts: links and emoji end with the line, so that weights add up. */
  let weights = new Map<string, number>();

  function weigh(fields: readonly FieldText[]): void {
    const next = new Map<string, number>();
    counts = new Map();
    for (const { field, text } of fields) {
      const paragraphs = text.split('\n');
      let sum = paragraphs.length - 1;
      for (const paragraph of paragraphs) {
        const weight = next.get(paragraph) ?? weights.get(paragraph) ?? weightedLength(paragraph);
        next.set(paragraph, weight);
        sum += weight;
      }
      counts.set(field, sum);
    }
    weights = next;
  }

  return {
    /** In characters, weighted on X; 0 for a field that is not there. */
    of(platform: Platform, fields: readonly FieldText[], name: FieldName): number {
      if (platform !== 'x') return fields.find(({ field }) => field === name)?.text.length ?? 0;
      if (fields !== read || platform !== readOn) weigh(fields);
      read = fields;
      readOn = platform;
      return counts.get(name) ?? 0;
    },
  };
}
