/** What the columns of an export hold, told from their headings (Meta Business Suite, X, YouTube Studio, and office tables; seen 2026-11). */
import { type Platform, platforms } from '../../platform.ts';
import type { Metric } from '../results.ts';

export type Column =
  | { holds: 'date' | 'platform' | 'account' | 'post' }
  | { holds: 'metric'; metric: Metric; platform: Platform | null; minutes: number }
  /** "Primary" of an export that says above the table what it is about. */
  | { holds: 'value' };

const words: Readonly<
  Record<'date' | 'platform' | 'account' | 'post' | 'value' | Metric, readonly string[]>
> = {
  date: [
    'tanggal',
    'tgl',
    'date',
    'hari',
    'day',
    'waktu',
    'periode',
    'publish time',
    'waktu publikasi',
    'waktu terbit',
    'waktu penerbitan',
    'video publish time',
    'waktu publikasi video',
    'tanggal terbit',
  ],
  platform: ['platform', 'media sosial', 'kanal', 'media'],
  account: [
    'akun',
    'account',
    'account name',
    'account username',
    'nama akun',
    'halaman',
    'nama halaman',
    'page',
    'page name',
    'username',
  ],
  post: [
    'post id',
    'id postingan',
    'permalink',
    'tautan permanen',
    'tautan unggahan',
    'post link',
    'judul',
    'judul video',
    'video title',
    'title',
    'konten',
    'content',
    'unggahan',
    'postingan',
    'post',
    'post text',
  ],
  value: ['primary', 'utama', 'nilai', 'value', 'jumlah'],
  reach: [
    'jangkauan',
    'reach',
    'accounts reached',
    'akun yang dijangkau',
    'akun dijangkau',
    'viewers',
    'unique viewers',
  ],
  views: [
    'tayangan',
    'penayangan',
    'views',
    'impresi',
    'impressions',
    'jumlah tayangan',
    'ditonton',
    'plays',
    'tayangan video',
  ],
  clicks: ['klik', 'clicks', 'link clicks', 'klik tautan', 'url clicks', 'klik link', 'jumlah klik'],
  comments: ['komentar', 'comments', 'replies', 'jumlah komentar', 'comments added'],
  interactions: [
    'interaksi',
    'interactions',
    'content interactions',
    'interaksi konten',
    'engagement',
    'engagements',
    'keterlibatan',
  ],
  followers: [
    'pengikut',
    'followers',
    'jumlah pengikut',
    'total pengikut',
    'total followers',
    // "Subscribers" alone is what YouTube Studio calls the day's change.
    'jumlah pelanggan',
    'jumlah subscriber',
    'total subscribers',
  ],
  reply: [
    'waktu balas',
    'waktu membalas',
    'waktu respons',
    'waktu respon',
    'waktu tanggap',
    'rata rata waktu balas',
    'rata rata waktu respons',
    'response time',
    'reply time',
    'average response time',
    'average reply time',
  ],
};

const holdings = Object.entries(words) as [keyof typeof words, readonly string[]][];
const names = new Map(holdings.flatMap(([holds, list]) => list.map((word) => [word, holds] as const)));

/** What a column holds; null for those that are of no use here. */
export function columnOf(heading: string): Column | null {
  const hour = /\((?:jam|hours?)\)/i.test(heading);
  const plain = heading
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // "Facebook reach", "Jangkauan Facebook".
  const platform =
    platforms.find((each) => plain.startsWith(`${each} `) || plain.endsWith(` ${each}`)) ?? null;
  const holds = names.get(plain) ?? (platform ? names.get(plain.replace(platform, '').trim()) : undefined);
  if (holds === undefined) return null;
  if (
    holds === 'date' ||
    holds === 'platform' ||
    holds === 'account' ||
    holds === 'post' ||
    holds === 'value'
  )
    return { holds };
  return { holds: 'metric', metric: holds, platform, minutes: hour ? 60 : 1 };
}

/** A platform by the names that people give it; null when it is none of the four. */
export function platformOf(text: string): Platform | null {
  const plain = text.trim().toLowerCase();
  if (/^(?:fb|facebook\b.*|meta)$/.test(plain)) return 'facebook';
  if (/^(?:ig|instagram\b.*)$/.test(plain)) return 'instagram';
  if (/^(?:x|twitter|x\/twitter|x \(twitter\)|twitter\/x)$/.test(plain)) return 'x';
  if (/^(?:yt|youtube\b.*)$/.test(plain)) return 'youtube';
  return null;
}
