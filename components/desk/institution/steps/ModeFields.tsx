import { useTexts } from '../../../texts-context.ts';
import { useNow } from '../../../use-now.ts';
import { TextField, Tick } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { LockNote } from '../LockNote.tsx';

export function ModeFields() {
  const { t, full } = useTexts();
  const now = useNow();
  const { institution, edit } = useForm();
  const { modes } = institution;
  const { election, disaster } = modes;
  return (
    <>
      <Tick
        at="modes.election"
        text={t('setup-field.election')}
        hint={t('setup-hint.election')}
        checked={election !== null}
        onTick={(yes) => edit({ modes: { ...modes, election: yes ? { from: '', to: '' } : null } })}
      />
      {election && (
        <div class="row-fields row-under">
          <TextField
            at="modes.from"
            type="date"
            label={t('setup-field.election-from')}
            value={election.from}
            onInput={(from) => edit({ modes: { ...modes, election: { ...election, from } } })}
          />
          <TextField
            at="modes.to"
            type="date"
            label={t('setup-field.election-to')}
            value={election.to}
            onInput={(to) => edit({ modes: { ...modes, election: { ...election, to } } })}
          />
        </div>
      )}
      <LockNote at="modes.election" />
      <Tick
        at="modes.disaster"
        text={t('setup-field.disaster')}
        hint={
          disaster
            ? t('setup-hint.disaster-since', { since: full(disaster.since) })
            : t('setup-hint.disaster')
        }
        checked={disaster !== null}
        onTick={(yes) => edit({ modes: { ...modes, disaster: yes ? { since: now } : null } })}
      />
      <LockNote at="modes.disaster" />
    </>
  );
}
