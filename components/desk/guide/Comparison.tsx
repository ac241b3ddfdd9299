/** Two packs side by side, and what was set here as a file for others. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { differenceWords } from './difference-words.ts';

/** As in `utils/packs/force.ts`. */
const ownId = 'setempat';
const nothing = 'saring';

export function Comparison() {
  const texts = useTexts();
  const { t } = texts;
  const actions = useActions();
  const packs = useDesk((state) => state.guide.packs);
  const compared = useDesk((state) => state.guide.compared);
  const chosen = packs.find((pack) => pack.chosen);
  const options = [
    { id: nothing, title: t('guide.saring') },
    ...packs.map(({ id, title }) => ({ id, title })),
    { id: ownId, title: t('guide.here') },
  ];
  useEffect(() => {
    if (compared === null) actions.compare(chosen?.id ?? nothing, ownId);
  }, [compared, chosen, actions]);
  const { left = nothing, right = ownId, differences = [] } = compared ?? {};
  return (
    <>
      <section class="card" aria-labelledby="guide-compare">
        <h2 id="guide-compare">{t('guide.compare')}</h2>
        <div class="guide-form">
          <Choice
            label={t('guide.left')}
            value={left}
            options={options}
            onPick={(id) => actions.compare(id, right)}
          />
          <Choice
            label={t('guide.right')}
            value={right}
            options={options}
            onPick={(id) => actions.compare(left, id)}
          />
        </div>
        {differences.length === 0 ? (
          <p class="guide-none" role="status">
            {t('guide.alike')}
          </p>
        ) : (
          <>
            <p role="status">{t('guide.differences', { n: differences.length })}</p>
            <ul class="differences">
              {differences.map((difference) => {
                const { part, name, before, after } = differenceWords(texts, difference);
                return (
                  <li key={difference.place}>
                    <p class="difference-head">
                      <span class="difference-part">{part}</span>
                      {name !== '' && <strong>{name}</strong>}
                      <code class="difference-place">{difference.place}</code>
                    </p>
                    {before !== null && (
                      <del>
                        <span class="unseen">{t('difference.was')} </span>
                        {before}
                      </del>
                    )}
                    {after !== null && (
                      <ins>
                        <span class="unseen">{t('difference.is')} </span>
                        {after}
                      </ins>
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </section>
      <Share />
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { id: string; title: string }[];
  onPick(id: string): void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <span class="choice">
        <select class="input" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {options.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <Icon name="down" size={14} />
      </span>
    </label>
  );
}

/** What was set here, under a name of its own. */
function Share() {
  const { t } = useTexts();
  const actions = useActions();
  const own = useDesk((state) => state.guide.own);
  const [form, setForm] = useState({ ...own, id: own.id === ownId ? '' : own.id });
  const [loosen, setLoosen] = useState(false);
  const [profile, setProfile] = useState(false);
  const id = form.id || slug(form.title);
  return (
    <section class="card" aria-labelledby="guide-share">
      <h2 id="guide-share">{t('guide.share')}</h2>
      <p>{t('guide.share-body')}</p>
      <form
        class="guide-form guide-share"
        onSubmit={(event) => {
          event.preventDefault();
          actions.exportOwn({ ...form, id, loosen, profile });
        }}
      >
        {(['title', 'publisher', 'version'] as const).map((key) => (
          <label key={key}>
            <span>{t(`pack-form.${key}`)}</span>
            <input
              class="input"
              required
              value={form[key]}
              maxLength={120}
              pattern={key === 'version' ? '\\d{1,6}(\\.\\d{1,6}){0,3}' : undefined}
              onInput={(event) => setForm({ ...form, [key]: event.currentTarget.value })}
            />
          </label>
        ))}
        <div class="tick">
          <input
            id="guide-loosen"
            type="checkbox"
            checked={loosen}
            onChange={(event) => setLoosen(event.currentTarget.checked)}
          />
          <label for="guide-loosen">{t('guide.loosen')}</label>
        </div>
        <div class="tick">
          <input
            id="guide-profile"
            type="checkbox"
            checked={profile}
            onChange={(event) => setProfile(event.currentTarget.checked)}
          />
          <label for="guide-profile">{t('guide.with-profile')}</label>
        </div>
        <button type="submit" class="button button-primary" disabled={id === ''}>
          <Icon name="insert" size={14} /> {t('guide.save-own')}
        </button>
      </form>
    </section>
  );
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
