/** The packs: the chain in force, the way in for a file, and every pack that is there. */
import type { PackLine } from '../../../utils/desk/guide/guide-state.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { FileIn } from '../FileIn.tsx';
import { useRuleName } from '../use-rule-name.ts';
import { useTellerName } from './By.tsx';
import { factName } from './fact-names.ts';
import { Problem } from './Problem.tsx';

export function Packs() {
  const { t } = useTexts();
  const packs = useDesk((state) => state.guide.packs);
  const groups = (['policy', 'file', 'builtin'] as const)
    .map((from) => ({ from, members: packs.filter((pack) => pack.from === from) }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      <Chain />
      <Intake />
      {groups.map(({ from, members }) => (
        <section key={from} class="card" aria-labelledby={`packs-${from}`}>
          <h2 id={`packs-${from}`}>{t(`packs-from.${from}`)}</h2>
          <ul class="packs">
            {members.map((pack) => (
              <Pack key={pack.id} pack={pack} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What is in force, outermost first: each stands on the one before it. */
function Chain() {
  const texts = useTexts();
  const { t } = texts;
  const ruleName = useRuleName();
  const settingName = (setting: string) => {
    const [part, name = ''] = setting.split('.');
    if (part === 'rules') return `“${ruleName(name)}”`;
    return part === 'profile' ? factName(texts, name) : setting;
  };
  const chain = useDesk((state) => state.guide.chain);
  const refused = useDesk((state) => state.guide.refused);
  const unknown = useDesk((state) => state.guide.unknown);
  const nameOf = useTellerName();
  return (
    <section class="card" aria-labelledby="chain">
      <h2 id="chain">{t('guide.in-force')}</h2>
      <ol class="chain">
        <li>
          <b>{t('guide.saring')}</b> <span>{t('guide.saring-about')}</span>
        </li>
        {chain.map((pack) => (
          <li key={pack.id} data-from={pack.from}>
            <b>{nameOf(pack)}</b>{' '}
            <span>
              {pack.from === 'policy' && <Icon name="lock" size={12} />}
              {pack.from === 'own'
                ? t('guide.own-about')
                : pack.title === ''
                  ? t('guide.locks-about')
                  : t('guide.version', { version: pack.version })}
            </span>
          </li>
        ))}
      </ol>
      {unknown.length > 0 && (
        <div class="guide-refused">
          <p>
            <Icon name="info" size={14} /> {t('guide.unknown', { n: unknown.length })}
          </p>
          <ul>
            {unknown.map(({ rule, by }) => (
              <li key={`${by} ${rule}`}>
                <code>{rule}</code> · {by}
              </li>
            ))}
          </ul>
        </div>
      )}
      {refused.length > 0 && (
        <div class="guide-refused">
          <p>
            <Icon name="info" size={14} /> {t('guide.refused', { n: refused.length })}
          </p>
          <ul>
            {refused.map(({ setting, by }) => (
              <li key={setting}>
                {settingName(setting)}: {t('guide.refused-by', { who: by })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Intake() {
  const { t } = useTexts();
  const actions = useActions();
  const intake = useDesk((state) => state.guide.intake);
  const policy = useDesk((state) => state.guide.policy);
  if (!policy.mayImport)
    return (
      <section class="card" aria-labelledby="pack-in">
        <h2 id="pack-in">{t('guide.in')}</h2>
        <p>
          <Icon name="lock" size={14} />{' '}
          {t('guide.no-import', { who: policy.name || t('guide.administrator') })}
        </p>
        <PolicyProblems />
      </section>
    );
  return (
    <FileIn
      id="pack-in"
      title={t('guide.in')}
      body={t('guide.in-body')}
      choose={t('guide.choose-file')}
      accept=".json,application/json"
      onFile={actions.importPack}
    >
      <div class="guide-intake" role="status">
        {intake.state === 'working' && <p>{t('guide.reading', { file: intake.file })}</p>}
        {intake.state === 'taken' && (
          <p class="guide-taken">
            <Icon name="check" size={14} />{' '}
            {t(intake.again ? 'guide.taken-again' : 'guide.taken', {
              title: intake.title,
              version: intake.version,
            })}
          </p>
        )}
        {intake.state === 'refused' && (
          <>
            <p class="guide-refusal">{t('guide.not-taken', { file: intake.file })}</p>
            <Problem problem={intake.problem} file={intake.file} line={intake.line} />
          </>
        )}
      </div>
      <PolicyProblems />
    </FileIn>
  );
}

function PolicyProblems() {
  const { t } = useTexts();
  const { problems } = useDesk((state) => state.guide.policy);
  if (problems.length === 0) return null;
  return (
    <div class="guide-intake">
      <p class="guide-refusal">{t('guide.policy-refused')}</p>
      {problems.map(({ index, problem }) => (
        <Problem key={index} problem={problem} file={`packs[${index}]`} />
      ))}
    </div>
  );
}

const builtIn = ['umum', 'kebencanaan', 'pendidikan', 'kesehatan', 'pemerintah-daerah'] as const;

function Pack({ pack }: { pack: PackLine }) {
  const { t } = useTexts();
  const actions = useActions();
  const ruled = useDesk((state) =>
    state.guide.packs.some(({ from, inForce }) => from === 'policy' && inForce),
  );
  const { id, title, publisher, version, about, standsOn, key } = pack;
  const facts = [
    publisher,
    t('guide.version', { version }),
    ...(standsOn ? [t('guide.stands-on', { title: standsOn })] : []),
    ...(key !== null ? [t('guide.signed', { key })] : []),
  ];
  // What comes with Saring speaks both languages.
  const known = pack.from === 'builtin' ? builtIn.find((each) => each === id) : undefined;
  const said = known ? t(`pack-about.${known}`) : about;
  const holds = (['rules', 'templates', 'services', 'words'] as const)
    .filter((part) => pack.holds[part] > 0)
    .map((part) => t(`holds.${part}`, { n: pack.holds[part] }))
    .join(', ');
  // Under a policy only packs that stand on the policy's own can be chosen.
  const choosable = pack.from !== 'policy' && !(ruled && pack.from === 'builtin');
  return (
    <li class="pack" data-pack={id} data-in-force={pack.inForce}>
      <div>
        <h3>
          {title} {pack.inForce && <span class="chip chip-brand">{t('guide.counts')}</span>}
        </h3>
        <p class="pack-facts">{facts.join(' · ')}</p>
        {said && <p class="pack-about">{said}</p>}
        {holds !== '' && <p class="pack-facts">{t('guide.holds', { what: holds })}</p>}
      </div>
      <div class="pack-actions">
        {choosable && (
          <button
            type="button"
            class={pack.chosen ? 'button' : 'button button-tonal'}
            onClick={() => actions.choosePack(pack.chosen ? null : id)}
          >
            {t(pack.chosen ? 'guide.stop' : 'guide.use')}
            <span class="unseen"> {title}</span>
          </button>
        )}
        <button type="button" class="button-text" onClick={() => actions.exportPack(id)}>
          {t('guide.save')}
          <span class="unseen"> {title}</span>
        </button>
        {pack.from === 'file' &&
          (pack.neededBy === null ? (
            <button type="button" class="button-text" onClick={() => actions.dropPack(id)}>
              {t('guide.drop')}
              <span class="unseen"> {title}</span>
            </button>
          ) : (
            <span class="guide-by">{t('guide.needed-by', { title: pack.neededBy })}</span>
          ))}
      </div>
    </li>
  );
}
