/** Two boxes on one stored draft, and a worker that dies at any moment of a save. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, DraftText } from '../../utils/drafts/draft.ts';
import { openRepository, type Repository } from '../../utils/drafts/repository.ts';

const id = 'aaaaaaaa-1';
const newId = () => 'bbbbbbbb-2';
const draft = (text: string): DraftText => ({
  id,
  platform: 'x',
  surface: 'x-inline',
  kind: 'post',
  account: null,
  fields: [{ field: 'text', text }],
});

let repository: Repository;
let now = 0;
const later = (ms = 400) => {
  now += ms;
  return now;
};
beforeEach(() => {
  now = 1_000_000;
  repository = openRepository(`saring-${crypto.randomUUID()}`);
});
afterEach(() => repository.shut());

/** A box that took up the draft at `from`; as utils/companion/autosave.ts does it. */
function box(writer: string, from: string | null) {
  let seq = 1;
  let held = { fields: from === null ? null : draft(from).fields, seq };
  let base = 0;
  return {
    async save(text: string, answered = true) {
      const sent = { text: draft(text), seq: ++seq };
      const origin = { writer, seq: sent.seq, from: held.fields, fromSeq: held.seq };
      const saved = await repository.save(sent.text, base, later(), newId, origin);
      if (saved.state === 'failed') throw new Error(saved.because);
      // An answer that gets lost: the text is stored, and the box does not know.
      if (answered) {
        held = { fields: sent.text.fields, seq: sent.seq };
        base = saved.draft.revision;
      }
      return saved;
    },
    /** A save that was sent before others and arrives after them. */
    async late(text: string, sentAs: number) {
      const origin = { writer, seq: sentAs, from: held.fields, fromSeq: held.seq };
      return repository.save(draft(text), base, now, newId, origin);
    },
  };
}

const stored = async () => (await repository.get(id))?.fields[0]?.text;

describe('two boxes on one draft', () => {
  it('both go on, nothing is lost, and the box is told', async () => {
    const a = box('tab-a', null);
    await a.save('Buka Sabtu.');
    const b = box('tab-b', 'Buka Sabtu.');
    expect(await a.save('Buka Sabtu. Gratis.')).toMatchObject({ merged: null });
    expect(await b.save('Info: Buka Sabtu.')).toMatchObject({ merged: { conflicts: 0 }, forked: false });
    expect(await stored()).toBe('Info: Buka Sabtu. Gratis.');
    await a.save('Buka Sabtu. Gratis. Datang!');
    expect(await stored()).toBe('Info: Buka Sabtu. Gratis. Datang!');
    expect(await repository.newest(10)).toHaveLength(1);
  });

  it('what cannot be put together is kept twice, and told', async () => {
    const a = box('tab-a', null);
    await a.save('Buka Sabtu.');
    const b = box('tab-b', 'Buka Sabtu.');
    await a.save('Buka Ahad.');
    expect(await b.save('Buka Minggu.')).toMatchObject({ merged: { conflicts: 1 } });
    const history = await repository.history(id);
    expect(history.map(({ why, fields }) => [why, fields[0]?.text]).sort()).toEqual([
      ['mine', 'Buka Minggu.'],
      ['theirs', 'Buka Ahad.'],
    ]);
  });

  it('a save whose answer got lost is not put in twice', async () => {
    const a = box('tab-a', null);
    await a.save('Hal', false);
    await a.save('Halo war', false);
    await a.save('Halo warga');
    expect(await stored()).toBe('Halo warga');
  });

  it('a save that was overtaken changes nothing', async () => {
    const a = box('tab-a', null);
    await a.save('Halo');
    await a.save('Halo warga');
    await a.late('Halo wa', 2);
    expect(await stored()).toBe('Halo warga');
  });

  it('the same box takes up the draft anew: what it held long ago does not count', async () => {
    const a = box('tab-a', null);
    await a.save('Satu');
    await box('tab-b', 'Satu').save('Satu dua');
    // As after an insert into the emptied box: numbers of readings go on in the page.
    const again = { writer: 'tab-a', seq: 9, from: draft('Satu dua').fields, fromSeq: 8 };
    await repository.save(draft('Satu dua tiga'), 2, later(), newId, again);
    expect(await stored()).toBe('Satu dua tiga');
  });

  it('a part for which the box has no place stays with the draft', async () => {
    const thread = { ...draft('A'), fields: [...draft('A').fields, { field: 'part-2' as const, text: 'B' }] };
    await repository.save(thread, 0, now, newId);
    await box('tab-b', 'A').save('A1');
    expect((await repository.get(id))?.fields).toEqual([
      { field: 'text', text: 'A1' },
      { field: 'part-2', text: 'B' },
    ]);
  });

  it('any order of keys, saves and lost answers ends with every key, once', async () => {
    const step = fc.record({
      who: fc.constantFrom('a', 'b'),
      at: fc.nat(),
      save: fc.constantFrom('no', 'answered', 'lost'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        repository.shut();
        repository = openRepository(`saring-${crypto.randomUUID()}`);
        const start = 'Posyandu buka.';
        await repository.save(draft(start), 0, later(), newId);
        const boxes = { a: box('tab-a', start), b: box('tab-b', start) };
        const text = { a: start, b: start };
        const keys = steps.map((_, n) => String.fromCodePoint(0x4e00 + n));
        for (const [n, { who, at, save }] of steps.entries()) {
          const place = at % (text[who].length + 1);
          text[who] = text[who].slice(0, place) + keys[n] + text[who].slice(place);
          if (save !== 'no') await boxes[who].save(text[who], save === 'answered');
        }
        await boxes.a.save(text.a);
        await boxes.b.save(text.b);
        const left = ((await stored()) ?? '').replace(/[^\p{Script=Han}]/gu, '');
        expect([...left].sort()).toEqual(keys.sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('versions', () => {
  it('one per pause, not one per key', async () => {
    const a = box('tab-a', null);
    for (let i = 1; i <= 20; i++) await a.save('Kata '.repeat(i));
    expect(await repository.history(id)).toHaveLength(0);
    later(30_000);
    await a.save(`${'Kata '.repeat(20)}lagi`);
    expect((await repository.history(id)).map(({ fields }) => fields[0]?.text)).toEqual(['Kata '.repeat(20)]);
  });

  it('one every two minutes of writing without a pause', async () => {
    const a = box('tab-a', null);
    for (let i = 1; i <= 700; i++) await a.save(`Teks ${i}`);
    const count = (await repository.history(id)).length;
    expect(count).toBe(2);
  });

  it('a text that goes at once leaves a version', async () => {
    const a = box('tab-a', null);
    const long = 'Pengumuman panjang yang ditulis dengan susah payah.';
    await a.save(long);
    await a.save('x');
    expect((await repository.history(id))[0]?.fields[0]?.text).toBe(long);
  });

  it('an earlier text comes back, and the one it replaces stays as a version', async () => {
    const a = box('tab-a', null);
    await a.save('Pertama');
    later(60_000);
    await a.save('Kedua');
    const [first] = await repository.history(id);
    expect(await repository.restore(first?.id ?? '', later(1_000))).toBe(true);
    expect(await stored()).toBe('Pertama');
    expect((await repository.history(id)).map(({ why, fields }) => [why, fields[0]?.text])).toEqual([
      ['replaced', 'Kedua'],
      ['written', 'Pertama'],
    ]);
    // The box still shows the second text; what is typed there next joins the first.
    await a.save('Kedua lagi');
    expect(await stored()).toBe('Pertama lagi');
  });
});

describe('the bin', () => {
  const day = 24 * 60 * 60_000;

  it('takes a draft out of the list, and gives it back with its text', async () => {
    await box('tab-a', null).save('Satu');
    await repository.discard(id, now);
    expect(await repository.newest(10)).toEqual([]);
    expect(await binned()).toMatchObject([{ id, deletedAt: now }]);
    await repository.recover(id);
    expect(await repository.newest(10)).toMatchObject([{ id, fields: [{ text: 'Satu' }] }]);
  });

  it('what is typed into the box of a deleted draft is a draft again', async () => {
    const a = box('tab-a', null);
    await a.save('Satu');
    await repository.discard(id, now);
    const saved = await a.save('Satu dua');
    expect(saved).toMatchObject({ forked: true, draft: { fields: [{ text: 'Satu dua' }] } });
    expect(saved.draft.id).not.toBe(id);
  });

  it('a save into a closed draft whose answer got lost begins one draft, not two', async () => {
    const a = box('tab-a', null);
    await a.save('Satu');
    await repository.close(id, now);
    const first = await a.save('Satu dua', false);
    const again = await a.save('Satu dua', false);
    const more = await a.save('Satu dua tiga');
    expect([again.draft.id, more.draft.id]).toEqual([first.draft.id, first.draft.id]);
    expect(await repository.newest(10)).toHaveLength(2);
    expect((await repository.get(first.draft.id))?.fields[0]?.text).toBe('Satu dua tiga');
  });

  it('a save that is repeated after a publish begins none', async () => {
    const a = box('tab-a', null);
    await a.save('Satu');
    await box('tab-b', 'Satu').save('Satu dua');
    await repository.close(id, now);
    expect(await a.late('Satu', 2)).toMatchObject({ forked: false, changed: false, draft: { id } });
    expect(await repository.newest(10)).toHaveLength(1);
  });

  it('is emptied after 30 days, with the versions; nothing else goes', async () => {
    const a = box('tab-a', null);
    await a.save('Satu');
    later(60_000);
    await a.save('Satu dua');
    await repository.save({ ...draft('Lain'), id: 'cccccccc-3' }, 0, now, newId);
    await repository.discard(id, now);
    await repository.purge(now + 29 * day);
    expect(await repository.get(id)).not.toBeNull();
    await repository.purge(now + 31 * day);
    expect(await repository.get(id)).toBeNull();
    expect(await repository.history(id)).toEqual([]);
    expect(await repository.get('cccccccc-3')).not.toBeNull();
  });

  it('the list is as long as asked for, however much is in the bin', async () => {
    for (let i = 0; i < 8; i++)
      await repository.save({ ...draft(`T${i}`), id: `dddddddd-${i}` }, 0, 1_000 + i, newId);
    for (let i = 4; i < 8; i++) await repository.discard(`dddddddd-${i}`, now);
    expect((await repository.newest(3)).map((each) => each.id)).toEqual([
      'dddddddd-3',
      'dddddddd-2',
      'dddddddd-1',
    ]);
  });

  const binned = () =>
    new Promise<Draft[]>((done, fail) => {
      const stop = new AbortController();
      repository.watchBin(
        (drafts) => {
          stop.abort();
          done(drafts);
        },
        fail,
        stop.signal,
      );
    });
});
