/** The institution's snippets in the desk: used by copying, and its own ones written and mended. */
import { useState } from 'preact/hooks';
import { type Snippet, type SnippetKind, snippetKinds } from '../../utils/plan/snippets/snippet.ts';
import { Icon } from '../Icon.tsx';
import { Snippets as List } from '../snippet/Snippets.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';

const nowhere = { platform: null, account: null, kind: null, programme: '' };

export function Snippets() {
  const { t } = useTexts();
  const actions = useActions();
  const guideline = useDesk((state) => state.guideline);
  const own = useDesk((state) => state.snippets);
  const [edited, setEdited] = useState<Snippet | null>(null);
  return (
    <main class="page snippets-page">
      <div class="page-head snippets-title">
        <div>
          <h1>{t('desk.snippets')}</h1>
          <p>{t('snippets.about')}</p>
        </div>
        {!edited && (
          <button type="button" class="button button-primary" onClick={() => setEdited(fresh())}>
            <Icon name="write" size={14} /> {t('snippets.add')}
          </button>
        )}
      </div>
      {edited && (
        <Edit
          key={edited.id}
          snippet={edited}
          onSave={(snippet) => {
            actions.keepSnippet(snippet);
            setEdited(null);
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      <div class="card">
        <List
          guideline={guideline}
          own={own}
          where={nowhere}
          copy={actions.copyText}
          edit={setEdited}
          drop={actions.dropSnippet}
        />
      </div>
    </main>
  );
}

function fresh(): Snippet {
  return { id: crypto.randomUUID(), kind: 'own', title: '', text: '' };
}

interface EditProps {
  snippet: Snippet;
  onSave(snippet: Snippet): void;
  onCancel(): void;
}

function Edit({ snippet, onSave, onCancel }: EditProps) {
  const { t } = useTexts();
  const [kind, setKind] = useState<SnippetKind>(snippet.kind);
  const [title, setTitle] = useState(snippet.title);
  const [text, setText] = useState(snippet.text);
  return (
    <form
      class="card snippet-edit"
      aria-labelledby="snippet-edit"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ id: snippet.id, kind, title: title.trim(), text: text.trim() });
      }}
    >
      <h2 id="snippet-edit">{t(snippet.title === '' ? 'snippets.add' : 'snippets.edit')}</h2>
      <div class="snippet-fields">
        <label class="labelled">
          <span>{t('snippets.title')}</span>
          <input
            required
            pattern=".*\S.*"
            maxLength={120}
            value={title}
            ref={(input) => {
              if (input && title === '' && text === '' && document.activeElement === document.body)
                input.focus();
            }}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="labelled">
          <span>{t('snippets.kind')}</span>
          <select
            value={kind}
            onChange={({ currentTarget: { value } }) => {
              const next = snippetKinds.find((each) => each === value);
              if (next) setKind(next);
            }}
          >
            {snippetKinds.map((each) => (
              <option key={each} value={each}>
                {t(`snippet-kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="labelled">
        <span>{t(kind === 'link' ? 'snippets.address' : 'snippets.text')}</span>
        <textarea
          required
          rows={4}
          maxLength={3000}
          value={text}
          aria-describedby="snippet-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id="snippet-hint" class="snippet-hint">
        {t('snippets.hint')}
      </p>
      <p class="snippet-do">
        <button type="submit" class="button button-primary">
          {t('snippets.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('snippets.cancel')}
        </button>
      </p>
    </form>
  );
}
