import english from '../../../locales/en/rules.json' with { type: 'json' };
import indonesian from '../../../locales/id/rules.json' with { type: 'json' };
import { createChecker } from '../../../utils/checker/check.ts';
import { rules } from '../../../utils/checker/rules/index.ts';
import { exampleInstitution } from '../../../utils/guideline/example.ts';

/** Both, because the companion carries both. */
export const texts = { id: indonesian, en: english };

/** What the companion knows of an ordinary post, with a picture and a plan besides, so that their rules work too. */
const context = {
  platform: 'facebook',
  kind: 'post',
  institution: exampleInstitution,
  account: 'Dinkes Tirta Kencana',
  media: [{ type: 'image', alt: null }],
  plan: { goal: 'Warga tahu jadwal layanan', audience: 'orang tua' },
  workflow: null,
  modes: { election: false, disaster: true },
  history: null,
  scheduledAt: null,
  now: Date.UTC(2026, 10, 22, 1),
};

export function open() {
  const checker = createChecker({ rules, texts: texts.id, language: 'id' });
  return (text) => checker.check([{ field: 'text', text }], context).length;
}
