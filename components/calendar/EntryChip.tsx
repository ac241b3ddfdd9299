/** One post in the calendar: time, platform, first words. Opens on a click, is dragged or carried to another time. */
import type { Entry } from '../../utils/plan/agenda.ts';
import { clockWords } from '../../utils/plan/zones.ts';
import type { Platform } from '../../utils/platform.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';

/** Two letters do where a name does not fit; the whole name is read out. */
const short: Readonly<Record<Platform, string>> = { facebook: 'FB', instagram: 'IG', x: 'X', youtube: 'YT' };

export function EntryChip({ entry }: { entry: Entry }) {
  const { t, longDate } = useTexts();
  const { mover, lineOf, open } = useCalendar();
  const line = lineOf(entry.id) || t('draft.untitled');
  const state = entry.published ? 'published' : entry.missed ? 'missed' : 'planned';
  return (
    <button
      type="button"
      class="entry"
      data-entry={entry.id}
      data-state={state}
      data-moving={mover.moving?.id === entry.id}
      draggable={!entry.published}
      aria-describedby={entry.published ? undefined : 'calendar-keys'}
      title={line}
      onClick={() => open(entry.id)}
      onKeyDown={(event) => mover.onKeyDown(event, entry)}
      onKeyUp={mover.onKeyUp}
      onTouchStart={(event) => mover.onTouchStart(event, entry)}
      onDragStart={(event) => mover.onDragStart(event, entry)}
      onDragEnd={mover.onDragEnd}
    >
      <span class="entry-when">
        <span class="entry-mark">
          {state === 'published' ? (
            <Icon name="check" size={11} />
          ) : state === 'missed' ? (
            <Icon name="alert" size={11} />
          ) : null}
        </span>
        <span class="entry-time">{clockWords(entry.clock)}</span>{' '}
        <span class="entry-platform">{short[entry.platform]}</span>
      </span>{' '}
      <span class="entry-line">{line}</span>
      <span class="unseen">
        {t('calendar.entry', {
          date: longDate(entry.date),
          platform: t(`platform.${entry.platform}`),
          state: t(`entry.${state}`),
        })}
      </span>
    </button>
  );
}
