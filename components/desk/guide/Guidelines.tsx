/** The guidelines: which packs are in force, what each rule is set to and by whom, words, rules of one's own. */
import { sections } from '../../../utils/desk/sections.ts';
import { Loading } from '../../Loading.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { Comparison } from './Comparison.tsx';
import { Norms } from './Norms.tsx';
import { OwnRules } from './OwnRules.tsx';
import { Packs } from './Packs.tsx';
import { Problem } from './Problem.tsx';
import { Rules } from './Rules.tsx';
import { Templates } from './Templates.tsx';
import { Words } from './Words.tsx';

/** Behind the slash of the section's address. */
const pages = {
  '': Packs,
  aturan: Rules,
  kata: Words,
  buatan: OwnRules,
  templat: Templates,
  dasar: Norms,
  beda: Comparison,
} as const;
type Page = keyof typeof pages;

const names = {
  '': 'guide.packs',
  aturan: 'guide.rules',
  kata: 'guide.words',
  buatan: 'guide.own',
  templat: 'guide.templates',
  dasar: 'guide.norms',
  beda: 'guide.compare',
} as const satisfies Record<Page, string>;

export function Guidelines() {
  const { t } = useTexts();
  const within = useDesk((state) => state.within);
  const ready = useDesk((state) => state.guide.ready);
  const fault = useDesk((state) => state.guide.fault);
  const page: Page = within in pages ? (within as Page) : '';
  const Drawn = pages[page];
  return (
    <main class="page guide">
      <div class="page-head">
        <h1>{t('desk.guidelines')}</h1>
        <p>{t('guide.about')}</p>
      </div>
      <nav class="guide-pages" aria-label={t('guide.pages')}>
        {(Object.keys(pages) as Page[]).map((name) => (
          <a
            key={name}
            href={name === '' ? sections.guidelines : `${sections.guidelines}/${name}`}
            aria-current={name === page ? 'page' : undefined}
          >
            {t(names[name])}
          </a>
        ))}
      </nav>
      {fault && page !== 'buatan' && (
        <div class="guide-fault" role="alert">
          <Problem problem={fault} />
        </div>
      )}
      {ready ? <Drawn /> : <Loading text={t('guide.loading')} />}
    </main>
  );
}
