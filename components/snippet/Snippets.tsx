/** Snippets to choose from, and the one that is being filled; the same in panel and desk. */
import { useMemo, useState } from 'preact/hooks';
import type { Guideline } from '../../utils/guideline/guideline.ts';
import { snippetsOf } from '../../utils/plan/snippets/catalogue.ts';
import type { Snippet } from '../../utils/plan/snippets/snippet.ts';
import type { Kind, Platform } from '../../utils/platform.ts';
import { Loading } from '../Loading.tsx';
import { useTexts } from '../texts-context.ts';
import { FillSnippet } from './FillSnippet.tsx';
import { SnippetList } from './SnippetList.tsx';
import { wordingsIn } from './wordings.ts';

/** What is being written, as far as it is known. */
export interface Where {
  platform: Platform | null;
  account: string | null;
  kind: Kind | null;
  /** The programme of the plan. */
  programme: string;
}

export interface SnippetsProps {
  guideline: Guideline | null;
  own: readonly Snippet[];
  where: Where;
  /** Absent where there is no composer to insert into. */
  insert?: (text: string) => void;
  /** Why inserting does nothing now; empty: it works. */
  obstacle?: string;
  copy(text: string): void;
  edit?: (snippet: Snippet) => void;
  drop?: (id: string) => void;
}

export function Snippets({ guideline, own, where, edit, drop, ...use }: SnippetsProps) {
  const { t, language: shown } = useTexts();
  const [language, setLanguage] = useState(shown);
  const [chosen, setChosen] = useState<string | null>(null);
  const { platform } = where;
  const list = useMemo(
    () => (guideline ? snippetsOf(guideline, wordingsIn[language], own, platform) : []),
    [guideline, language, own, platform],
  );
  const snippet = list.find(({ id }) => id === chosen);
  if (!guideline) return <Loading text={t('snippets.loading')} />;
  if (snippet) {
    return (
      <FillSnippet
        key={`${snippet.id} ${language}`}
        snippet={snippet}
        institution={guideline.institution}
        where={where}
        language={language}
        onBack={() => setChosen(null)}
        {...use}
      />
    );
  }
  const isOwn = (id: string) => own.some((each) => each.id === id);
  return (
    <SnippetList
      list={list}
      kind={where.kind}
      last={chosen}
      language={language}
      onLanguage={setLanguage}
      onChoose={setChosen}
      {...(edit && drop && { edit, drop: (id: string) => drop(id), isOwn })}
    />
  );
}
