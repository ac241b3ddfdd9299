/** What goes out when: the plan of an institution at a glance, and the ways to change it. */
import { useMemo, useState } from 'preact/hooks';
import { noFilters } from '../../utils/desk/filters.ts';
import type { Institution } from '../../utils/guideline/institution.ts';
import { agendaOf, byDate, planned, timesOfPosts } from '../../utils/plan/agenda.ts';
import { addressOfPage, type CalendarPage, pageAt, spanOf } from '../../utils/plan/grid.ts';
import { specialDays } from '../../utils/plan/holidays.ts';
import { addDays, dayOf, localIn, zoneOf } from '../../utils/plan/zones.ts';
import { useActions, useDesk } from '../desk/desk-context.ts';
import { draftLine } from '../draft-line.ts';
import { Empty } from '../Empty.tsx';
import { ExampleNotice } from '../ExampleNotice.tsx';
import { Loading } from '../Loading.tsx';
import { useTexts } from '../texts-context.ts';
import { useNow } from '../use-now.ts';
import { Agenda } from './Agenda.tsx';
import { Aside } from './Aside.tsx';
import { CalendarContext } from './calendar-context.ts';
import { EntryDialog } from './EntryDialog.tsx';
import { Head } from './Head.tsx';
import { IdeaDialog } from './IdeaDialog.tsx';
import { Month } from './Month.tsx';
import { useMover } from './use-mover.ts';
import { Week } from './Week.tsx';

export function Calendar() {
  const { t } = useTexts();
  const from = useDesk((state) => state.draftsFrom);
  const guideline = useDesk((state) => state.guideline);
  if (from === 'unavailable' || from === 'not-upgraded') {
    return (
      <main class="page">
        <Empty icon="alert" tone="alert" title={t(`desk.${from}.title`)} body={t(`desk.${from}.body`)} />
      </main>
    );
  }
  if (from === 'loading' || !guideline) {
    return (
      <main class="page">
        <Loading text={t('drafts.loading')} />
      </main>
    );
  }
  return <Filled institution={guideline.institution} />;
}

function Filled({ institution }: { institution: Institution }) {
  const texts = useTexts();
  const { t } = texts;
  const now = useNow();
  const listed = useDesk((state) => state.drafts);
  const scheduled = useDesk((state) => state.scheduled);
  const decisions = useDesk((state) => state.decisions);
  const within = useDesk((state) => state.within);
  const actions = useActions();
  const [open, setOpen] = useState<string | null>(null);
  const [idea, setIdea] = useState<string | null>(null);

  const zone = zoneOf(institution);
  const today = localIn(zone, now).date;
  const page = pageAt(within, today);
  const go = (to: CalendarPage) => actions.visit(addressOfPage(to));
  const drafts = useMemo(() => planned(scheduled, listed), [scheduled, listed]);
  const byId = useMemo(() => new Map(drafts.map((draft) => [draft.id, draft])), [drafts]);
  const agenda = useMemo(() => agendaOf(drafts, zone, now), [drafts, zone, now]);
  const times = useMemo(() => timesOfPosts(drafts, decisions), [drafts, decisions]);

  const { mover, said, undo } = useMover(page, zone, go, (id, scheduledAt) =>
    actions.planDraft(id, { scheduledAt }),
  );
  const { moving } = mover;
  // What is carried by keys stands where it would land; what is dragged stays until it is let go.
  const shown = useMemo(() => {
    if (moving?.by !== 'keys') return agenda;
    const carried = drafts.map((draft) =>
      draft.id === moving.id ? { ...draft, plan: { ...draft.plan, scheduledAt: moving.to } } : draft,
    );
    return agendaOf(carried, zone, now);
  }, [agenda, drafts, moving, zone, now]);
  const { first, last } = spanOf(page.view, page.date);
  const special = useMemo(
    () => specialDays(first, last, institution.modes.election),
    [first, last, institution.modes.election],
  );
  const span = page.view === 'week' ? { first, last } : spanOf('list', page.date);
  const inSpan = agenda.filter(({ date }) => date >= span.first && date <= span.last);
  const lineOf = (id: string) => {
    const draft = byId.get(id);
    return draft ? draftLine(draft) : '';
  };
  const parts = {
    zone,
    institution,
    today,
    target: moving ? localIn(zone, moving.to).date : null,
    entries: byDate(shown),
    special: new Map(
      special.map(({ date }) => [date, special.filter((each) => each.date === date)] as const),
    ),
    mover,
    lineOf,
    open: setOpen,
    addOn: setIdea,
    go,
  };
  const save = (format: 'ics' | 'csv') => {
    const rows = inSpan.flatMap((entry) => {
      const draft = byId.get(entry.id);
      return draft ? [{ entry, draft, line: draftLine(draft) }] : [];
    });
    actions.exportCalendar(format, rows, `kalender-${span.first}-${span.last}`, texts);
  };
  const chosen = open === null ? null : (byId.get(open) ?? null);
  return (
    <CalendarContext.Provider value={parts}>
      <main class="calendar" data-view={page.view}>
        <div class="calendar-main">
          <ExampleNotice {...institution} onSetUp={() => actions.visit('#instansi')} />
          <Head page={page} onExport={save} />
          <div class="calendar-page">
            {page.view === 'month' && <Month date={page.date} />}
            {page.view === 'week' && <Week date={page.date} now={now} />}
            {page.view === 'list' && <Agenda days={daysOf(span.first, span.last)} />}
          </div>
          <div class="calendar-foot">
            <p role="status">{said}</p>
            {undo && (
              <button type="button" class="button-text" onClick={undo}>
                {t('fix.undo')}
              </button>
            )}
            <p class="calendar-keys" id="calendar-keys" data-moving={moving?.by === 'keys'}>
              {t(moving?.by === 'keys' ? 'calendar.keys-moving' : 'calendar.keys')}
            </p>
            {special.some(({ expected }) => expected) && (
              <p class="calendar-legend">
                <span aria-hidden="true">≈</span> {t('special.legend')}
              </p>
            )}
          </div>
        </div>
        <Aside entries={inSpan} first={span.first} last={span.last} times={times} />
        {chosen && (
          <EntryDialog
            draft={chosen}
            institution={institution}
            now={now}
            onPlan={(part) => actions.planDraft(chosen.id, part)}
            onOpenDraft={() => {
              actions.find(noFilters);
              actions.openDraft(chosen.id);
              actions.visit('#draf');
            }}
            onClose={() => setOpen(null)}
          />
        )}
        {idea !== null && (
          <IdeaDialog
            date={idea}
            institution={institution}
            onAdd={(made) => actions.addIdea(made)}
            onClose={() => setIdea(null)}
          />
        )}
      </main>
    </CalendarContext.Provider>
  );
}

function daysOf(first: string, last: string): string[] {
  return Array.from({ length: dayOf(last) - dayOf(first) + 1 }, (_, i) => addDays(first, i));
}
