import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import ruleTexts from '../../../locales/id/rules.json';
import { type Checker, createChecker } from '../../../utils/checker/check.ts';
import type { Context } from '../../../utils/checker/rule.ts';
import { rules } from '../../../utils/checker/rules/index.ts';
import { createPlanning, type Planning } from '../../../utils/companion/planning.ts';
import { openSession, type Session, type SessionState } from '../../../utils/companion/session.ts';
import type { Surface } from '../../../utils/composer/composer.ts';
import type { DraftText } from '../../../utils/drafts/draft.ts';
import { exampleInstitution } from '../../../utils/guideline/example.ts';
import { exampleGuideline, type Guideline } from '../../../utils/guideline/guideline.ts';
import type { Resumed, Unfinished } from '../../../utils/messages.ts';
import { emptyPlan, type Plan } from '../../../utils/plan/plan.ts';
import { Subject } from '../editors/subjects.ts';

const surface: Surface = {
  id: 'x-post',
  kind: 'post',
  fields: [{ name: 'text', editor: [], limit: 280 }],
  publish: [],
  keys: ['mod+enter'],
};

let subject: Subject;
let stop: AbortController;
let states: SessionState[];
let saves: { draft: DraftText; base: number }[];
let closed: string[];
let session: Session;
let resume: Promise<Resumed | null>;
let unfinished: Promise<Unfinished | null>;
let taken: string[];
let presence: (string | null)[];
let ids: number;
let judged: Context[];
let guideline: Guideline;
let plans: Map<string, Plan>;
let planning: Planning;
let history: NonNullable<Context['history']>[number][];
/** Judges in place of one that finds nothing. */
let real: Checker | null;

beforeEach(() => {
  subject = new Subject('Draft.js');
  stop = new AbortController();
  states = [];
  saves = [];
  closed = [];
  resume = Promise.resolve(null);
  unfinished = Promise.resolve(null);
  presence = [];
  taken = [];
  ids = 0;
  judged = [];
  guideline = exampleGuideline;
  plans = new Map();
  real = null;
  history = [{ platform: 'x', text: 'Kabar', at: '2026-11-20T01:00:00.000Z' }];
  planning = createPlanning(
    {
      zone: () => 'WITA',
      readPlan: async (id) => plans.get(id) ?? null,
      async writePlan(id, change) {
        plans.set(id, { ...emptyPlan, ...plans.get(id), ...change });
        return true;
      },
      readHistory: async () => history,
    },
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  subject.destroy();
});

async function start(text = ''): Promise<void> {
  await subject.start(text);
  session = openSession(
    subject.composer(surface),
    {
      checker: {
        check: (fields, context) => {
          judged.push(context);
          return real?.check(fields, context) ?? [];
        },
      },
      isWhole: () => true,
      sift: (findings) => findings,
      guideline: () => guideline,
      planning,
      async write(draft, base) {
        saves.push({ draft, base });
        return { state: 'saved', id: draft.id, revision: base + 1, at: Date.now(), forked: false };
      },
      resume: () => resume,
      journal: { enter: () => {}, strike: () => {} },
      unfinished: () => unfinished,
      mayKeep: () => true,
      decline: () => {},
      showPresence: (_, draft) => presence.push(draft),
      closeDraft: (id) => closed.push(id),
      takeOver(of) {
        taken.push(of);
        return null;
      },
      newId: () => `draft-000${++ids}`,
      now: () => Date.now(),
      onState: (state) => states.push(state),
      onMissing: () => {},
    },
    stop.signal,
  );
  session.begin();
}

const shown = () => session.state.fields[0]?.text;
const lastSaved = () => saves.at(-1)?.draft.fields[0]?.text;

describe('a session', () => {
  test('follows every key and saves the last state', async () => {
    await start();
    await userEvent.keyboard('Halo warga');
    await vi.waitFor(() => expect(shown()).toBe('Halo warga'));
    await vi.waitFor(() => expect(lastSaved()).toBe('Halo warga'));
    expect(new Set(saves.map((each) => each.draft.id))).toEqual(new Set(['draft-0001']));
  });

  test('judges the same text anew when the guideline has changed, and only then', async () => {
    await start('Bantuan untuk warga');
    expect(judged.map(({ modes }) => modes.disaster)).toEqual([false]);
    session.refresh();
    expect(judged).toHaveLength(1);
    const modes = { election: null, disaster: { since: 0 } };
    guideline = { ...guideline, institution: { ...exampleInstitution, name: 'Dinas Awan', modes } };
    session.refresh();
    expect(judged.map(({ institution }) => institution.name)).toEqual([
      exampleInstitution.name,
      'Dinas Awan',
    ]);
    expect(judged[1]?.modes.disaster).toBe(true);
  });

  test('keeps what is typed at once, and judges it when the typing rests', async () => {
    await start();
    await userEvent.keyboard('Halo warga');
    await vi.waitFor(() => expect(session.state.judged[0]?.text).toBe('Halo warga'));
    expect(states.some(({ fields, judged: about }) => fields[0]?.text && about !== fields)).toBe(true);
    expect(session.state.judged).toBe(session.state.fields);
  });

  test('what was read last is judged when the composer leaves the page: a later step publishes it', async () => {
    await start('Halo');
    await subject.select(4);
    await userEvent.keyboard('!');
    await vi.waitFor(() => expect(shown()).toBe('Halo!'));
    session.leave();
    expect(session.state.judged[0]?.text).toBe('Halo!');
  });

  test('reads nothing while an input method composes', async () => {
    await start('satu ');
    await subject.select(5);
    await cdp().send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await cdp().send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    session.refresh();
    expect(states.map((state) => state.fields[0]?.text).filter((text) => text?.includes('に'))).toEqual([]);
    await cdp().send('Input.insertText', { text: '日本' });
    await vi.waitFor(() => expect(shown()).toBe('satu 日本'));
  });

  test('what is put into the box is taken over from the resident script first: it would be a draft of its own', async () => {
    await start();
    expect(taken).toEqual([]);
    await session.keeping.whileInserting(async () => expect(taken).toEqual([surface.id]));
  });

  test('emptying the box keeps the draft, and another text starts another draft', async () => {
    await start();
    await userEvent.keyboard('Pengumuman pertama untuk warga');
    await vi.waitFor(() => expect(lastSaved()).toBe('Pengumuman pertama untuk warga'));
    subject.mounted.clear();
    await vi.waitFor(() => expect(shown()).toBe(''));
    await userEvent.keyboard('Kabar');
    await vi.waitFor(() => expect(lastSaved()).toBe('Kabar'));
    expect(saves.filter((each) => each.draft.id === 'draft-0001').at(-1)?.draft.fields[0]?.text).toBe(
      'Pengumuman pertama untuk warga',
    );
    expect(saves.at(-1)?.draft.id).toBe('draft-0002');
    expect(closed).toEqual([]);
  });

  test('a publish closes the draft once its last key is on disk', async () => {
    await start();
    await userEvent.keyboard('Pengumuman pertama untuk warga');
    await vi.waitFor(() => expect(shown()).toBe('Pengumuman pertama untuk warga'));
    session.published();
    subject.mounted.clear();
    await vi.waitFor(() => expect(closed).toEqual(['draft-0001']));
    expect(lastSaved()).toBe('Pengumuman pertama untuk warga');
    expect(session.state.draftId).toBeNull();
  });

  test('a box that the person emptied themselves after a press keeps its draft open', async () => {
    await start();
    await userEvent.keyboard('Rapat warga pukul 09.00 WIB');
    await vi.waitFor(() => expect(lastSaved()).toBe('Rapat warga pukul 09.00 WIB'));
    session.published();
    session.keeping.doubt();
    subject.mounted.clear();
    await vi.waitFor(() => expect(shown()).toBe(''));
    session.leave();
    expect(closed).toEqual([]);
  });

  test('a press in a later step closes nothing before it is seen to go out: the box may come back', async () => {
    await start();
    await userEvent.keyboard('Rapat warga pukul 09.00 WIB');
    await vi.waitFor(() => expect(lastSaved()).toBe('Rapat warga pukul 09.00 WIB'));
    session.leave();
    session.published();
    await vi.waitFor(() => expect(saves.length).toBeGreaterThan(0));
    expect(closed).toEqual([]);
    session.keeping.seenPublished();
    await vi.waitFor(() => expect(closed).toEqual(['draft-0001']));
  });

  test('seen to go out after the box was emptied, the draft is closed all the same', async () => {
    await start();
    await userEvent.keyboard('Rapat warga pukul 09.00 WIB');
    await vi.waitFor(() => expect(lastSaved()).toBe('Rapat warga pukul 09.00 WIB'));
    subject.mounted.clear();
    await vi.waitFor(() => expect(shown()).toBe(''));
    expect(closed).toEqual([]);
    session.keeping.seenPublished();
    await vi.waitFor(() => expect(closed).toEqual(['draft-0001']));
  });

  test('a box that already holds text goes on with its stored draft', async () => {
    resume = Promise.resolve({ id: 'stored-001', revision: 7, fields: [] });
    await start('Teks yang dipulihkan situs');
    await subject.select(26);
    await userEvent.keyboard('!');
    await vi.waitFor(() => expect(lastSaved()).toBe('Teks yang dipulihkan situs!'));
    expect(saves[0]).toMatchObject({ base: 7, draft: { id: 'stored-001' } });
  });

  test('text typed while the stored draft is looked for is not lost', async () => {
    let answer = (_: null) => {};
    resume = new Promise((done) => {
      answer = done;
    });
    await start('Teks lama di kotak ini');
    await subject.select(22);
    await userEvent.keyboard(' baru');
    await vi.waitFor(() => expect(shown()).toBe('Teks lama di kotak ini baru'));
    expect(saves).toEqual([]);
    // As whom it was begun is not known yet: a press waits for it.
    expect(session.decidable()).toBe(false);
    answer(null);
    await vi.waitFor(() => expect(lastSaved()).toBe('Teks lama di kotak ini baru'));
    expect(session.decidable()).toBe(true);
  });
});

describe('the plan of the text', () => {
  const last = () => judged.at(-1);

  test('nothing said is not known, and the recent posts are', async () => {
    await planning.readHistory();
    await start();
    await userEvent.keyboard('Halo');
    await vi.waitFor(() => expect(last()?.history).toHaveLength(1));
    expect(last()).toMatchObject({ plan: null, workflow: null, scheduledAt: null });
  });

  test('said before there is a draft, it is judged by at once and written with the first save', async () => {
    await start();
    session.plan({ goal: 'Warga tahu jadwal', scheduledAt: Date.parse('2026-11-27T10:00:00+08:00') });
    expect(session.state.plan.goal).toBe('Warga tahu jadwal');
    await userEvent.keyboard('Halo');
    await vi.waitFor(() =>
      expect(last()).toMatchObject({
        plan: { tujuan: 'Warga tahu jadwal' },
        scheduledAt: '2026-11-27T10:00:00+08:00',
      }),
    );
    await vi.waitFor(() => expect(plans.get('draft-0001')?.goal).toBe('Warga tahu jadwal'));
  });

  test('a change judges the same text anew', async () => {
    await start('Halo warga');
    await vi.waitFor(() => expect(saves).toHaveLength(1));
    const before = judged.length;
    session.plan({ programme: 'Sehat Bersama' });
    expect(judged.length).toBe(before + 1);
    expect(last()?.plan?.program).toBe('Sehat Bersama');
    await vi.waitFor(() => expect(plans.get(session.state.draftId ?? '')?.programme).toBe('Sehat Bersama'));
  });

  test('a draft that is gone on with brings its plan, and hears of what the desk changed', async () => {
    plans.set('lama-00001', { ...emptyPlan, pillar: 'layanan' });
    resume = Promise.resolve({
      id: 'lama-00001',
      revision: 4,
      fields: [{ field: 'text', text: 'Halo warga Tirta Kencana, ini jadwal imunisasi pekan ini' }],
    });
    await start('Halo warga Tirta Kencana, ini jadwal imunisasi pekan ini');
    await vi.waitFor(() => expect(session.state.plan.pillar).toBe('layanan'));
    plans.set('lama-00001', { ...emptyPlan, pillar: 'edukasi' });
    planning.refresh();
    await vi.waitFor(() => expect(last()?.plan?.pilar).toBe('edukasi'));
  });

  test('the next text begins without the last one’s plan', async () => {
    await start();
    session.plan({ goal: 'Warga tahu jadwal' });
    await userEvent.keyboard('Halo');
    await vi.waitFor(() => expect(plans.size).toBe(1));
    session.published();
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    await vi.waitFor(() => expect(session.state.draftId).toBeNull());
    expect(session.state.plan).toEqual(emptyPlan);
    await userEvent.keyboard('Lain');
    await vi.waitFor(() => expect(last()?.plan).toBeNull());
  });
});

/** By the real checker: what the plan, the institution and the recent posts come to beside the composer. */
describe('hours and rhythm', () => {
  const tuesday = (clock: string) => Date.parse(`2026-12-01T${clock}:00+08:00`);
  const text = 'Posyandu buka Rabu di balai desa.';
  const begin = async (at: number, institution: Partial<Guideline['institution']> = {}, programme = '') => {
    real = createChecker({ rules, texts: ruleTexts, language: 'id' });
    guideline = { ...exampleGuideline, institution: { ...exampleInstitution, zone: 'WITA', ...institution } };
    await planning.readHistory();
    await start(text);
    session.plan({ scheduledAt: at, programme });
  };
  const found = () => session.state.findings.map(({ rule }) => rule);
  const post = (at: number, words = 'Kabar') => ({
    platform: 'x' as const,
    text: words,
    at: new Date(at).toISOString(),
  });

  test('outside of the hours it is said; the account’s own statistics stand in their place', async () => {
    await begin(tuesday('20:30'));
    expect(found()).toContain('outside-recommended-window');
    guideline = {
      ...guideline,
      institution: {
        ...guideline.institution,
        ownWindows: [{ platform: 'x', days: [2], windows: [{ from: '20:00', to: '21:00' }] }],
      },
    };
    session.refresh();
    expect(found()).not.toContain('outside-recommended-window');
    session.plan({ scheduledAt: tuesday('09:30') });
    expect(found()).toContain('outside-recommended-window');
  });

  test('in a disaster no hour is wrong, and no crowd; what alarms counts for more', async () => {
    const at = tuesday('02:00');
    history = [10, 20, 30].map((minutes) => post(at - minutes * 60_000));
    await begin(at);
    expect(found()).toEqual(expect.arrayContaining(['outside-recommended-window', 'posting-rhythm']));
    const modes = { election: null, disaster: { since: 0 } };
    guideline = { ...guideline, institution: { ...guideline.institution, modes } };
    session.refresh();
    expect(found()).not.toContain('outside-recommended-window');
    expect(found()).not.toContain('posting-rhythm');
    expect(judged.at(-1)?.modes.disaster).toBe(true);
  });

  test('a long silence, and a campaign that points nowhere, are said', async () => {
    const at = tuesday('09:30');
    const day = 24 * 60 * 60_000;
    history = [20, 21, 22].map((days) => post(at - days * day, 'Ayo ikut Sehat Bersama.'));
    await begin(at, {}, 'Sehat Bersama');
    expect(found()).toEqual(expect.arrayContaining(['posting-rhythm', 'cross-promo-missing']));
  });
});
