/** What the checker says of the draft, worst first, each with its fixes; the words themselves are selected in the box. */

import { useState } from 'preact/hooks';
import type { Editor } from '../../../utils/desk/library-state.ts';
import { targetOf } from '../../../utils/drafts/variants/target.ts';
import { headline } from '../../panel/headline.ts';
import { severities, tally } from '../../severities.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions } from '../desk-context.ts';
import { Finding } from './Finding.tsx';
import { selectInBox } from './in-box.ts';

/** `quiet`: side by side with others there is room for the first few only. */
export function Findings({ editor, quiet = false }: { editor: Editor; quiet?: boolean }) {
  const texts = useTexts();
  const { t } = texts;
  const actions = useActions();
  const [asked, setAsked] = useState<string | null>(null);
  const { draft, findings, sure, lengths, fields } = editor;
  const { platform, kind, surface, account } = draft;
  const empty = fields.every(({ text }) => text.trim() === '');
  const composer = { platform, kind, surface, account, fields: lengths, empty, confidence: 'full' as const };
  const ordered = severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const open = ordered.find(({ id }) => id === asked)?.id ?? (quiet ? null : ordered[0]?.id);
  const closed = draft.publishedAt !== null;
  return (
    <section
      class="write-findings"
      aria-label={`${t('panel.findings')}: ${t(`platform.${targetOf(draft)}`)}`}
    >
      <h2 data-clean={findings.length === 0 && !empty}>{headline(texts, composer, tally(findings))}</h2>
      {sure > 1 && !closed && (
        <button type="button" class="button" onClick={() => actions.fixSure(draft.id)}>
          {t('fix.sure', { count: sure })}
        </button>
      )}
      <ul>
        {ordered.map((finding) => (
          <Finding
            key={finding.id}
            draftId={draft.id}
            finding={finding}
            open={finding.id === open}
            closed={closed}
            onOpen={() => {
              setAsked(finding.id);
              selectInBox(draft.id, finding);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
