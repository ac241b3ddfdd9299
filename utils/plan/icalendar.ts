/** The plan as an iCalendar file (RFC 5545), for the calendars that an office already has. Only what a colleague needs: no full text. */
export interface Event {
  id: string;
  /** ms since the epoch. */
  at: number;
  summary: string;
  description: string;
  categories: readonly string[];
  /** `TENTATIVE` for what is planned, `CONFIRMED` for what went out. */
  published: boolean;
}

/** A post takes a moment; a calendar shows a quarter of an hour. */
const duration = 'PT15M';

/** One file with these events. `now`: when it was made, ms. Lines end in CRLF and are folded at 75 octets, as section 3.1 asks. */
export function icalendarOf(events: readonly Event[], name: string, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Saring//Kalender//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, at, summary, description, categories, published }: Event, now: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@saring`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(at)}`,
    `DURATION:${duration}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `STATUS:${published ? 'CONFIRMED' : 'TENTATIVE'}`,
    // A plan does not make anybody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20261127T030000Z`: a moment, whatever zone the reader's computer has. */
function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** TEXT of section 3.3.11; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** At most 75 octets a line, never within a character; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let room = 75;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      out += '\r\n ';
      room = 74;
    }
    out += character;
    room -= octets;
  }
  return out;
}
