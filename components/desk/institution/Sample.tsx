/** What the step changes, shown on drafts by the real checker while it is typed. */
import type { Tried } from '../../../utils/desk/institution/trial.ts';
import { Icon } from '../../Icon.tsx';
import { Marked } from '../../Marked.tsx';
import { SeverityMark } from '../../SeverityMark.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';

export function Sample() {
  const { t } = useTexts();
  const tried = useDesk((state) => state.setup.tried);
  const count = tried?.reduce(
    (sum, { findings, doubt }) => sum + findings.length + Number(doubt !== null),
    0,
  );
  if (tried?.length === 0) return null;
  return (
    <aside class="sample" aria-labelledby="sample">
      <h2 id="sample">{t('sample.title')}</h2>
      <p class="unseen" role="status">
        {count === undefined ? '' : t('sample.count', { n: count })}
      </p>
      {tried ? (
        <ul>
          {tried.map((each) => (
            <li key={each.sample.id}>
              <SampleDraft {...each} />
            </li>
          ))}
        </ul>
      ) : (
        <div class="sample-loading" />
      )}
    </aside>
  );
}

function SampleDraft({ sample, findings, doubt }: Tried) {
  const { t } = useTexts();
  const { account, text, platform, id } = sample;
  return (
    <div class="sample-draft" data-sample={id}>
      <p class="sample-about">{t(`sample.${id}`)}</p>
      <figure>
        <figcaption>
          {t(`platform.${platform}`)}
          {account && ` · ${account}`}
        </figcaption>
        <blockquote lang="id">
          <Marked text={text} marks={findings} />
        </blockquote>
      </figure>
      <ul class="sample-says">
        {doubt && account && (
          <li data-severity="prompt" data-rule={`account-${doubt}`}>
            <SeverityMark severity="prompt" size={14} />
            <span>
              <b>
                {t('severity.prompt')}: {t('sample.asks', { account })}
              </b>
            </span>
          </li>
        )}
        {findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.start}`}
            data-severity={finding.severity}
            data-rule={finding.rule}
          >
            <SeverityMark severity={finding.severity} size={14} />
            <span>
              <b>
                {t(`severity.${finding.severity}`)}: {finding.message}
              </b>
              {finding.fixes[0] && <span class="sample-fix">{finding.fixes[0].replacement.trim()}</span>}
            </span>
          </li>
        ))}
        {!doubt && findings.length === 0 && (
          <li class="sample-clean">
            <Icon name="check" size={14} /> {t('sample.clean')}
          </li>
        )}
      </ul>
    </div>
  );
}
