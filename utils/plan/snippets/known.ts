/** What is known for a blank before anybody types: from the institution, the account and the clock. */
import type { Language } from '../../../locales/texts.ts';
import type { Institution } from '../../guideline/institution.ts';
import type { Platform } from '../../platform.ts';
import { addDays, clockWords, localIn, weekdayOf, zoneOf } from '../zones.ts';

/** Offices close then; a promise is for the end of a working day. */
const closing = 16 * 60;

interface Where {
  platform: Platform | null;
  account: string | null;
}

/** Values by the blank's name, in Indonesian and English; absent where nothing is known. `now`: ms since the epoch. */
export function knownValues(
  institution: Institution,
  where: Where,
  language: Language,
  now: number,
): Record<string, string> {
  const { name, homepage, contacts, programmes, services, response } = institution;
  const channel = (['ult', 'email', 'hotline'] as const)
    .map((kind) => contacts.find((each) => each.kind === kind))
    .find((each) => each !== undefined);
  const greeting = personaOf(institution, where);
  const unit = channel?.kind === 'ult' ? `ULT ${channel.value}` : channel?.value;
  const [programme] = programmes;
  const [service] = services;
  const by = (days: number, working: boolean) => deadline(institution, now, days, working, language);
  const known: Record<string, string | undefined> = {
    sapaan: greeting ?? (language === 'id' ? 'Bapak/Ibu' : undefined),
    persona: greeting ?? undefined,
    instansi: name,
    // As snippets of one's own may still say it.
    lembaga: name,
    institution: name,
    kanal: unit,
    channel: unit,
    ult: unit,
    situs: homepage,
    site: homepage,
    rujukan: homepage,
    reference: homepage,
    program: programmes.length === 1 ? programme?.name : undefined,
    programme: programmes.length === 1 ? programme?.name : undefined,
    layanan: services.length === 1 ? service?.name : undefined,
    service: services.length === 1 ? service?.name : undefined,
    'batas jawab': by(response.first, true),
    'deadline to answer': by(response.first, true),
    'batas selesai': by(response.complaint, false),
    'deadline to finish': by(response.complaint, false),
    waktu: partOfDay(institution, now, 'id'),
    'time of day': partOfDay(institution, now, 'en'),
  };
  return Object.fromEntries(
    Object.entries(known).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
}

/** How the account greets: the one that is written as, else the platform's, else the only one there is. */
function personaOf({ accounts }: Institution, { platform, account }: Where): string | null {
  const here = accounts.filter((each) => platform === null || each.platform === platform);
  const exact = here.find(({ handle }) => handle === account)?.persona;
  const personas = [...new Set(here.map(({ persona }) => persona).filter((each) => each !== undefined))];
  return exact ?? (personas.length === 1 ? (personas[0] ?? null) : null);
}

/** "Senin, 30 November 2026, pukul 16.00 WITA". Saturday and Sunday are no working days. */
function deadline(
  institution: Institution,
  now: number,
  days: number,
  working: boolean,
  language: Language,
): string {
  const zone = zoneOf(institution);
  let date = localIn(zone, now).date;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (!working || weekdayOf(date) < 5) left--;
  }
  const words = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = words.format(new Date(`${date}T00:00:00Z`));
  const clock = clockWords(closing);
  return language === 'id' ? `${day}, pukul ${clock} ${zone}` : `${day}, ${clock.replace('.', ':')} ${zone}`;
}

function partOfDay(institution: Institution, now: number, language: Language): string {
  const hour = localIn(zoneOf(institution), now).clock / 60;
  const nth = hour >= 4 && hour < 11 ? 0 : hour >= 11 && hour < 15 ? 1 : hour >= 15 && hour < 18 ? 2 : 3;
  return (
    (language === 'id'
      ? ['pagi', 'siang', 'sore', 'malam']
      : ['morning', 'afternoon', 'afternoon', 'evening'])[nth] ?? ''
  );
}
