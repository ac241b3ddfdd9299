import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Draft, type DraftText, statusOf } from '../../utils/drafts/draft.ts';
import { type Changed, hasFailed, openRepository, type Repository } from '../../utils/drafts/repository.ts';

const text = (id: string, words: string, platform: DraftText['platform'] = 'x'): DraftText => ({
  id,
  platform,
  surface: `${platform}-post`,
  kind: 'post',
  account: null,
  fields: [{ field: 'text', text: words }],
});
const id = 'aaaaaaaa-1';
const there = (changed: Changed): Draft => {
  if (changed === null || hasFailed(changed)) throw new Error('The draft is not there.');
  return changed;
};

let repository: Repository;
beforeEach(() => {
  repository = openRepository(`saring-${crypto.randomUUID()}`);
});
afterEach(() => repository.shut());

/** A message with a variant for Instagram. */
async function message(): Promise<[Draft, Draft]> {
  await repository.save(text(id, 'Satu'), 0, 1_000, () => 'unused-00');
  const start = { ...text('', 'Satu di foto', 'instagram'), message: id };
  const variant = there(await repository.newDraft(start, 1_500, 'bbbbbbbb-2'));
  return [there(await repository.get(id)), variant];
}

describe('status', () => {
  it('is what was said, and counts as a change', async () => {
    await message();
    const ready = there(await repository.setStatus(id, 'ready', 2_000));
    expect(ready).toMatchObject({ status: 'ready', revision: 2, updatedAt: 2_000 });
    expect(await repository.get(id)).toEqual(ready);
    expect(there(await repository.get('bbbbbbbb-2')).status).toBeNull();
  });

  it('said again, changes nothing', async () => {
    await message();
    await repository.setStatus(id, 'ready', 2_000);
    expect(await repository.setStatus(id, 'ready', 3_000)).toMatchObject({ revision: 2, updatedAt: 2_000 });
  });

  it('a publish that was seen outranks what was said before', async () => {
    await message();
    await repository.setStatus(id, 'review', 2_000);
    await repository.close(id, 3_000);
    expect(statusOf(there(await repository.get(id)))).toBe('published');
  });

  it('published by hand has a time; reopened it can be written on', async () => {
    await message();
    expect(await repository.setStatus(id, 'published', 2_000)).toMatchObject({ publishedAt: 2_000 });
    expect(await repository.setStatus(id, 'archived', 3_000)).toMatchObject({ publishedAt: 2_000 });
    const again = there(await repository.setStatus(id, 'draft', 4_000));
    expect(again.publishedAt).toBeNull();
    const saved = await repository.save(text(id, 'Satu dua'), again.revision, 5_000, () => 'cccccccc-3');
    expect(saved).toMatchObject({ state: 'saved', forked: false, draft: { id } });
  });
});

describe('plan', () => {
  it('what is shared goes to every variant, time and format stay with one', async () => {
    const [, variant] = await message();
    await repository.setPlan(id, { goal: 'Warga tahu jadwal', scheduledAt: 9_000, format: 'photo' }, 2_000);
    expect(there(await repository.get(id)).plan).toMatchObject({
      goal: 'Warga tahu jadwal',
      scheduledAt: 9_000,
      format: 'photo',
    });
    const other = there(await repository.get(variant.id));
    expect(other.plan).toMatchObject({ goal: 'Warga tahu jadwal', scheduledAt: null, format: null });
    expect(other.revision).toBe(2);
  });

  it('a variant says it for the others too', async () => {
    const [, variant] = await message();
    await repository.setPlan(variant.id, { programme: 'Sehat Bersama', scheduledAt: 5_000 }, 2_000);
    expect(there(await repository.get(id)).plan).toMatchObject({
      programme: 'Sehat Bersama',
      scheduledAt: null,
    });
  });

  it('a row that says so already is left as it is', async () => {
    const [, variant] = await message();
    await repository.setPlan(id, { scheduledAt: 9_000 }, 2_000);
    expect(there(await repository.get(variant.id)).revision).toBe(1);
  });

  it('two who write the same line: both wordings stay', async () => {
    await message();
    await repository.setPlan(id, { goal: 'Warga datang Senin' }, 2_000);
    const from = { goal: 'Warga datang Senin' };
    await repository.setPlan(id, { goal: 'Warga datang Senin pagi' }, 3_000, from);
    const both = there(await repository.setPlan(id, { goal: 'Semua warga datang Senin' }, 4_000, from));
    expect(both.plan.goal).toBe('Semua warga datang Senin pagi');
  });

  it('two who choose: the later choice stands, whole', async () => {
    await message();
    await repository.setPlan(id, { format: 'carousel' }, 2_000);
    const chosen = await repository.setPlan(id, { format: 'video' }, 3_000, { format: null });
    expect(there(chosen).plan.format).toBe('video');
  });

  it('what was said lives through a save of the text', async () => {
    await message();
    await repository.setPlan(id, { goal: 'Warga tahu' }, 2_000);
    await repository.setAccount(id, '@dinkestirta', 2_500);
    const { revision } = there(await repository.get(id));
    await repository.save(text(id, 'Satu dua'), revision, 3_000, () => 'cccccccc-3');
    expect(await repository.get(id)).toMatchObject({
      plan: { goal: 'Warga tahu' },
      account: '@dinkestirta',
      fields: [{ text: 'Satu dua' }],
    });
  });

  it('only what is scheduled within the time is found, soonest first, nothing from the bin', async () => {
    const [, variant] = await message();
    await repository.save(text('dddddddd-4', 'Dua'), 0, 1_000, () => 'unused-00');
    await repository.setPlan(id, { scheduledAt: 8_000 }, 2_000);
    await repository.setPlan(variant.id, { scheduledAt: 7_000 }, 2_000);
    await repository.setPlan('dddddddd-4', { scheduledAt: 7_500 }, 2_000);
    const found = async (from: number, to: number) =>
      (await repository.scheduled(from, to)).map((draft) => draft.id);
    expect(await found(7_000, 8_001)).toEqual([variant.id, 'dddddddd-4', id]);
    expect(await found(7_000, 8_000)).toEqual([variant.id, 'dddddddd-4']);
    await repository.discard('dddddddd-4', 3_000);
    expect(await found(0, 9_000)).toEqual([variant.id, id]);
  });
});

describe('notes about pictures', () => {
  it('two who add to them: both stay', async () => {
    await message();
    await repository.setMediaNotes(id, 'Foto posyandu.', 2_000, '');
    await repository.setMediaNotes(id, 'Foto posyandu. Izin orang tua ada.', 3_000, 'Foto posyandu.');
    const both = await repository.setMediaNotes(id, 'Dua foto posyandu.', 4_000, 'Foto posyandu.');
    expect(there(both).mediaNotes).toContain('Izin orang tua ada.');
    expect(there(both).mediaNotes).toContain('Dua');
  });
});

describe('a draft that begins in the desk', () => {
  it('is an idea with a plan and no composer', async () => {
    const start = { ...text('', ''), status: 'idea' as const, mediaNotes: 'Foto' };
    const idea = there(await repository.newDraft(start, 1_000, 'eeeeeeee-5'));
    expect(idea).toMatchObject({ id: 'eeeeeeee-5', revision: 1, status: 'idea', createdAt: 1_000 });
    expect(await repository.newest(10)).toEqual([idea]);
  });

  it('a variant takes the plan of its message, but not its time', async () => {
    await message();
    await repository.setPlan(id, { goal: 'Warga tahu', scheduledAt: 9_000 }, 2_000);
    const start = { ...text('', 'Tiga', 'facebook'), message: id };
    const third = there(await repository.newDraft(start, 3_000, 'ffffffff-6'));
    expect(third.plan).toMatchObject({ goal: 'Warga tahu', scheduledAt: null });
    expect((await repository.variants(third)).map((row) => row.id).sort()).toEqual([
      id,
      'bbbbbbbb-2',
      'ffffffff-6',
    ]);
  });

  it('no message, no variant', async () => {
    const start = { ...text('', 'Tiga'), message: 'tidak-ada-1' };
    expect(await repository.newDraft(start, 3_000, 'ffffffff-6')).toBeNull();
    expect(await repository.newest(10)).toEqual([]);
  });
});

it('a closed database is an answer, not an error', async () => {
  repository.shut();
  expect(await repository.setStatus(id, 'ready', 1_000)).toEqual({ state: 'failed', because: 'closed' });
});
