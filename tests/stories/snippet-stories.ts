/** Snippets: an institution's own beside the built-in ones. */
import type { Snippet } from '../../utils/plan/snippets/snippet.ts';

export const ownSnippets: Snippet[] = [
  {
    id: 'sendiri-1',
    kind: 'own',
    title: 'Undangan jumpa pers',
    text: 'Kepada rekan media: kami mengundang Anda pada {hari, tanggal}, pukul {jam} WITA, di {tempat}.',
  },
  {
    id: 'sendiri-2',
    kind: 'tag',
    title: 'Pekan Imunisasi Anak Sekolah',
    text: '#PekanImunisasiAnakSekolah #SehatBersama',
  },
];
