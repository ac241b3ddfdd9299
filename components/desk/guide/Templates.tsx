/** Templates of the packs and of one's own: texts to begin with, whose blanks are filled before use. */
import { useState } from 'preact/hooks';
import type { Template } from '../../../utils/guideline/pack.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { By } from './By.tsx';
import { Box, Choice } from './Fields.tsx';

const uses = ['reply', 'post', 'snippet'] as const;

export function Templates() {
  const { t } = useTexts();
  const actions = useActions();
  const templates = useDesk((state) => state.guide.templates);
  const [open, setOpen] = useState<Template | null>(null);
  if (open !== null) return <TemplateForm key={open.id} template={open} onDone={() => setOpen(null)} />;
  return (
    <section class="card" aria-labelledby="guide-templates">
      <h2 id="guide-templates">{t('guide.templates')}</h2>
      <p>{t('guide.templates-body')}</p>
      <button
        type="button"
        class="button button-primary"
        onClick={() => setOpen({ id: '', title: '', text: '', use: 'post' })}
      >
        <Icon name="write" size={14} /> {t('guide.new-template')}
      </button>
      {templates.length === 0 && <p class="guide-none">{t('guide.no-templates')}</p>}
      <ul class="rule-lines">
        {templates.map(({ data, teller, own }) => (
          <li key={data.id} class="rule-line template-line" data-template={data.id}>
            <div class="rule-words">
              <b>{data.title}</b>
              <span class="rule-about">{t(`template-use.${data.use ?? 'snippet'}`)}</span>
              <span class="template-text">{data.text}</span>
              {!own && <By teller={teller} />}
            </div>
            {own && (
              <>
                <button type="button" class="button" onClick={() => setOpen(data)}>
                  {t('guide.edit')}
                  <span class="unseen"> {data.title}</span>
                </button>
                <button type="button" class="button-text" onClick={() => actions.dropTemplate(data.id)}>
                  {t('guide.drop')}
                  <span class="unseen"> {data.title}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TemplateForm({ template, onDone }: { template: Template; onDone(): void }) {
  const { t } = useTexts();
  const actions = useActions();
  const [draft, setDraft] = useState(template);
  const change = (part: Partial<Template>) => setDraft({ ...draft, ...part });
  const leave = () => {
    actions.clearFault();
    onDone();
  };
  const whole = draft.title.trim() !== '' && draft.text.trim() !== '';
  return (
    <form
      class="card rule-fields"
      aria-labelledby="template-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole)
          actions.saveTemplate({ ...draft, title: draft.title.trim(), text: draft.text.trim() }, onDone);
      }}
    >
      <h2 id="template-form">{t(template.id === '' ? 'guide.new-template' : 'guide.edit-template')}</h2>
      <Box
        label={t('snippets.title')}
        value={draft.title}
        most={120}
        onInput={(title) => change({ title })}
      />
      <Choice
        label={t('template-form.use')}
        value={draft.use ?? 'snippet'}
        options={uses.map((value) => ({ value, name: t(`template-use.${value}`) }))}
        onPick={(use) => change({ use })}
      />
      <Box
        label={t('snippets.text')}
        hint={t('snippets.hint')}
        value={draft.text}
        rows={6}
        most={3_000}
        onInput={(text) => change({ text })}
      />
      <div class="rule-actions">
        <button type="submit" class="button button-primary" aria-disabled={!whole}>
          {t('template-form.save')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {t('rule-form.cancel')}
        </button>
      </div>
    </form>
  );
}
