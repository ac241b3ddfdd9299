/** The state in one glance: how full, what first, how many of each. */

import type { DrawnComposer } from '../../utils/panel/store.ts';
import { tally } from '../severities.ts';
import { useTexts } from '../texts-context.ts';
import { FieldMeters } from './FieldMeters.tsx';
import { headline } from './headline.ts';
import { LengthRing } from './LengthRing.tsx';
import { lengthLine, tightest } from './length.ts';
import { usePanel } from './panel-context.ts';

export function Status({ composer }: { composer: DrawnComposer }) {
  const texts = useTexts();
  const findings = usePanel((state) => state.findings);
  const counts = tally(findings);
  const field = tightest(composer.fields);
  const over = field !== null && field.count > field.limit;
  const clean = findings.length === 0 && !over && !composer.empty;
  return (
    <section class="status" data-clean={clean} data-over={over}>
      {field && <LengthRing count={field.count} limit={field.limit} clean={clean} />}
      <div>
        <h2 id="panel-headline">{headline(texts, composer, counts)}</h2>
        <p>
          {texts.t(`kind.${composer.kind}`)}
          {field && ' · '}
          {field && <span class="status-length">{lengthLine(texts, field, composer.fields)}</span>}
        </p>
      </div>
      {composer.fields.length > 1 && <FieldMeters fields={composer.fields} />}
    </section>
  );
}
