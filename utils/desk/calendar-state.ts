/** What a person can do from the calendar. */
import type { Texts } from '../../locales/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Platform } from '../platform.ts';
import type { Listed } from './calendar-files.ts';

export interface CalendarActions {
  /** Says parts of a draft's plan anew. */
  planDraft(draftId: string, change: Partial<Plan>): void;
  /** A draft that is only an idea yet; `at`: ms since the epoch. */
  addIdea(idea: { platform: Platform; text: string; at: number }): void;
  /** Saves what is listed to a file called `name`. */
  exportCalendar(format: 'ics' | 'csv', listed: readonly Listed[], name: string, texts: Texts): void;
}
