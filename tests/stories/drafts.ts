/** Made-up drafts. Times hang on the day the page is opened, so that "kemarin" is yesterday. */
import { type Draft, type ListedDraft, untold } from '../../utils/drafts/draft.ts';

const now = Date.now();
const minutes = (n: number) => now - n * 60_000;

function draft(id: string, text: string, given: Partial<Draft> = {}): Draft {
  return {
    id: `cerita-${id}`,
    revision: 3,
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: '@dinkestirta',
    fields: [{ field: 'text', text }],
    createdAt: minutes(600),
    updatedAt: minutes(2),
    ...untold,
    ...given,
  };
}

export const drafts: ListedDraft[] = [
  draft(
    '1',
    'Jadwal imunisasi pekan ini\n\nSenin: Puskesmas Kencana, pukul 08.00 sampai 11.00 WITA.\nRabu: Posyandu Melati, pukul 08.00 sampai 10.00 WITA.\n\nBawa buku KIA, ya. Selengkapnya di https://dinkes.tirtakencanakab.go.id/imunisasi #ImunisasiLengkap',
    { updatedAt: minutes(0.3) },
  ),
  draft(
    '2',
    'Waspada demam berdarah: 3M Plus dimulai dari rumah sendiri, dari bak mandi sampai talang air yang sering terlewat saat bersih-bersih',
    {
      platform: 'instagram',
      surface: 'instagram-caption',
      updatedAt: minutes(12),
    },
  ),
  draft('3', 'Klarifikasi: kabar vaksin kedaluwarsa tidak benar', {
    platform: 'facebook',
    surface: 'facebook-post',
    account: 'Dinas Kesehatan Kabupaten Tirta Kencana',
    updatedAt: minutes(60 * 20),
    publishedAt: minutes(60 * 19),
  }),
  { id: 'cerita-rusak', unreadable: true },
  draft('4', '', {
    platform: 'youtube',
    surface: 'studio-upload',
    kind: 'video',
    account: null,
    updatedAt: minutes(60 * 24 * 3),
    fields: [
      { field: 'title', text: 'Cara daftar antrean puskesmas lewat situs resmi' },
      {
        field: 'description',
        text: 'Langkah demi langkah mendaftar antrean.\n\n00.00 Buka situs\n00.45 Pilih puskesmas',
      },
    ],
  }),
  draft('5', 'Bapak Suryadi dengan NIK 5371010101900004 dipersilakan menghubungi kami lewat pesan langsung', {
    kind: 'reply',
    surface: 'x-reply',
    updatedAt: minutes(60 * 24 * 40),
  }),
  draft(
    '6',
    'https://dinkes.tirtakencanakab.go.id/layanan/imunisasi-anak/jadwal-pekan-ini?sumber=media-sosial&kampanye=pekan-imunisasi',
    {
      kind: 'comment',
      platform: 'facebook',
      surface: 'facebook-comment',
      account: null,
      updatedAt: minutes(60 * 24 * 400),
    },
  ),
];
