/** The ways not to be told this again, from the smallest to the largest; in the popover and on the panel's card. */
import type { TextKey, Texts } from '../../locales/index.ts';
import type { IgnoreScope } from '../../utils/panel/store.ts';

interface IgnoringProps {
  texts: Texts;
  scopes: readonly IgnoreScope[];
  /** Where rules are turned on again, seen from here. */
  where?: TextKey;
  onIgnore(scope: IgnoreScope): void;
}

export function Ignoring({ texts, scopes, where = 'ignore.rule-where', onIgnore }: IgnoringProps) {
  const { t } = texts;
  if (scopes.length === 0) return <p class="ignoring-none">{t('ignore.not-block')}</p>;
  return (
    <div class="ignoring">
      {scopes.map((scope) => (
        <button
          type="button"
          key={scope}
          class="button-text"
          data-ignore={scope}
          title={scope === 'rule' ? t(where) : undefined}
          onClick={() => onIgnore(scope)}
        >
          {t(`ignore.${scope}`)}
        </button>
      ))}
      {scopes.includes('rule') && <p class="ignoring-where">{t(where)}</p>}
    </div>
  );
}
