/** The calendar's side of the desk: what is planned, followed as it changes, and what a person can do about it. */
import { hasFailed, type Repository } from '../drafts/repository.ts';
import { send } from '../messages.ts';
import { emptyPlan } from '../plan/plan.ts';
import { zoneOf } from '../plan/zones.ts';
import type { Platform } from '../platform.ts';
import { calendarCsv, calendarIcs } from './calendar-files.ts';
import type { CalendarActions } from './calendar-state.ts';
import { saveFile } from './save-file.ts';
import type { DeskStore } from './store.ts';

/** Where an idea for a platform is written later; its kind and its first field follow. */
const surfaces: Readonly<Record<Platform, string>> = {
  facebook: 'facebook-post',
  instagram: 'instagram-caption',
  x: 'x-post',
  youtube: 'youtube-community',
};

/** Calls back only once the database is open: `watch` begins then. */
export function createCalendar(
  store: DeskStore,
  repository: Repository,
  page: AbortSignal,
  now: () => number = Date.now,
): { actions: CalendarActions; watch(): void } {
  const failed = () => store.setState({ notice: { about: 'not-written' } });
  const actions: CalendarActions = {
    async planDraft(id, change) {
      const written = await repository.setPlan(id, change, now());
      if (written === null || hasFailed(written)) failed();
    },
    async addIdea({ platform, text, at }) {
      const accounts = store.getState().guideline?.institution.accounts ?? [];
      const beginning = {
        platform,
        surface: surfaces[platform],
        kind: 'post' as const,
        account: accounts.find((each) => each.platform === platform && !each.personal)?.handle ?? null,
        fields: [{ field: 'text' as const, text }],
        status: 'idea' as const,
        plan: { ...emptyPlan, scheduledAt: at },
      };
      const made = await repository.newDraft(beginning, now(), crypto.randomUUID());
      if (made === null || hasFailed(made)) failed();
    },
    exportCalendar(format, listed, name, texts) {
      const { guideline } = store.getState();
      if (!guideline) return;
      if (format === 'ics') saveFile(`${name}.ics`, calendarIcs(listed, texts, now()), 'text/calendar');
      else saveFile(`${name}.csv`, calendarCsv(listed, texts, zoneOf(guideline.institution)), 'text/csv');
    },
  };
  function watch(): void {
    repository.watchScheduled(
      0,
      Number.MAX_SAFE_INTEGER,
      (scheduled) => {
        store.setState({ scheduled });
        // Whoever moved it: reminders follow.
        void send('planChanged');
      },
      () => store.setState({ draftsFrom: 'unavailable' }),
      page,
    );
  }
  return { actions, watch };
}
