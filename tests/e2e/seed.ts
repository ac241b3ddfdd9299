/** Drafts laid into the database of the extension, as earlier use left them behind. */
import type { Page } from '@playwright/test';
import { type Draft, untold } from '../../utils/drafts/draft.ts';

/** Times in ms before now. */
export function draftOf(id: string, text: string, given: Partial<Draft> = {}, ago = 0): Draft {
  const at = Date.now() - ago;
  return {
    ...untold,
    id,
    revision: 1,
    platform: 'x',
    surface: 'x-inline',
    kind: 'post',
    account: '@dinkestirta',
    fields: [{ field: 'text', text }],
    createdAt: at,
    updatedAt: at,
    ...given,
  };
}

/** `own`: a page of the extension whose database is open already; it is loaded anew, so that it sees them. */
export async function layDrafts(own: Page, drafts: readonly object[], table = 'drafts'): Promise<void> {
  await own.evaluate(
    ([rows, name]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction(name, 'readwrite');
          for (const row of rows) write.objectStore(name).put(row);
          write.onerror = () => fail(write.error);
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [drafts, table] as const,
  );
  await own.reload();
}

/** `count` drafts, the first the newest, an hour apart; words that tell them apart. */
export function manyDrafts(count: number): Draft[] {
  const topics = [
    'Jadwal imunisasi',
    'Waspada demam berdarah',
    'Klarifikasi kabar vaksin',
    'Posyandu lansia',
  ];
  const platforms = ['x', 'facebook', 'instagram', 'youtube'] as const;
  return Array.from({ length: count }, (_, i) =>
    draftOf(
      `banyak-${String(i).padStart(6, '0')}`,
      `${topics[i % 4]} nomor ${i}.\nInformasi untuk warga Tirta Kencana, kode unik k${i}k.`,
      {
        platform: platforms[i % 4] ?? 'x',
        surface: 'x-inline',
        plan: { ...untold.plan, programme: i % 5 === 0 ? 'Sehat Bersama' : '' },
      },
      (i + 1) * 3_600_000,
    ),
  );
}
