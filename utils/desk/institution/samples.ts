/** Drafts that show what each step changes. Indonesian whatever the page speaks: they are drafts. */
import type { Context } from '../../checker/rule.ts';
import type { Institution } from '../../guideline/institution.ts';
import { zoneHours } from '../../guideline/zones.ts';
import type { Platform } from '../../platform.ts';
import type { Step } from './steps.ts';

export type SampleId =
  | 'acronym'
  | 'clock'
  | 'link-back'
  | 'link'
  | 'account'
  | 'persona'
  | 'contact'
  | 'service'
  | 'hashtag'
  | 'programme'
  | 'hour'
  | 'reference'
  | 'election'
  | 'disaster';

export interface Sample {
  id: SampleId;
  text: string;
  platform: Platform;
  /** The rules whose findings the step changes; others are left out. */
  rules: readonly string[];
  /** As whom it would be posted; asks the account guard. */
  account?: string;
  context?: Partial<Context>;
}

/** On the drafts below: long enough ago and far enough ahead not to matter, and a Tuesday. */
const tuesday = '2026-12-01';

const at = (clock: string, { zone }: Institution) => `${tuesday}T${clock}:00+0${zoneHours[zone]}:00`;

const makers: Readonly<Record<Step, (institution: Institution) => Sample[]>> = {
  name: ({ acronyms }) => {
    const short = acronyms.find((each) => /^[A-Z]{3,8}$/.test(each)) ?? 'DPMDES';
    return [post('acronym', `Tim ${short} mendata warga mulai pekan ini.`, ['undefined-acronym'])];
  },
  region: () => [post('clock', 'Senam lansia dimulai pukul 09.00 di alun-alun.', ['time-without-zone'])],
  site: ({ officialDomains }) => {
    const own = officialDomains.find((domain) => !domain.endsWith('.go.id'));
    return [
      post('link-back', 'Pendaftaran khitan gratis sudah dibuka.', ['missing-link-back']),
      post('link', `Unduh formulirnya di https://${own ?? 'formulir-warga.com'}/khitan`, [
        'non-official-link',
      ]),
    ];
  },
  accounts: ({ accounts }) => {
    const persona = accounts.find((each) => each.persona)?.persona ?? 'Bestie Sehat';
    const platform = accounts[0]?.platform ?? 'instagram';
    return [
      {
        ...post('account', 'Wah, akhirnya libur juga. Selamat akhir pekan.', []),
        platform,
        account: '@rani.puspita',
      },
      post('persona', `Halo, ${persona}. Jadwal posyandu sudah terbit.`, ['too-casual-register']),
    ];
  },
  contacts: ({ contacts }) => {
    const number = contacts.map(({ value }) => value).find((value) => /^(?:\+?62|0)[\s-]?8/.test(value));
    return [
      post(
        'contact',
        `Ada keluhan? WhatsApp layanan kami di ${number ?? '0811-5550-1122'}, atau Pak Budi di 0813-8899-1234.`,
        ['pii-personal-contact'],
      ),
    ];
  },
  services: ({ services }) => {
    const name = services[0]?.name || 'Antrean puskesmas';
    return [
      post('service', `${name} kini lebih mudah. Coba hari ini juga.`, ['service-without-catalog-link']),
    ];
  },
  programmes: ({ programmes }) => {
    const name = programmes[0]?.name || 'Sehat Bersama';
    const run = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return [
      post('hashtag', `Posyandu buka lagi pekan depan. #${run}`, ['hashtag-camelcase']),
      {
        ...post('programme', 'Lomba senam antarkelurahan.', ['program-pillar-unlinked']),
        context: { plan: { program: 'Lomba Senam' } },
      },
    ];
  },
  hours: (institution) => [
    {
      ...post('hour', 'Posyandu buka setiap Rabu.', ['outside-recommended-window']),
      platform: institution.ownWindows[0]?.platform ?? 'instagram',
      context: { scheduledAt: at('10:30', institution) },
    },
  ],
  references: ({ references }) => {
    const handles = references.slice(0, 2).map(({ handle }) => handle);
    const call = handles.length > 0 ? ` Bantu sebarkan, ya, ${handles.join(' dan ')}.` : '';
    return [post('reference', `Pos pengungsian dibuka di balai kota.${call}`, [])];
  },
  modes: (institution) => [
    {
      ...post('election', 'Jalan mulus ini hadiah dari Bapak Wali Kota tercinta.', [
        'leader-personal-credit',
      ]),
      // As on one of its days, which may be far ahead.
      context: { modes: { election: institution.modes.election !== null, disaster: false } },
    },
    {
      ...post('disaster', 'Pos pengungsian dibuka di balai kota.', ['outside-recommended-window']),
      context: { scheduledAt: at('02:00', institution) },
    },
  ],
  profile: () => [],
};

function post(id: SampleId, text: string, rules: readonly string[]): Sample {
  return { id, text, platform: 'facebook', rules };
}

export function samplesOf(step: Step, institution: Institution): Sample[] {
  return makers[step](institution);
}
