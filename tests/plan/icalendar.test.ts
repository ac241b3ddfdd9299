import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Event, icalendarOf } from '../../utils/plan/icalendar.ts';
import { readCalendar } from './read-calendar.ts';

const event = (given: Partial<Event> = {}): Event => ({
  id: 'aaaaaaaa-1',
  at: Date.parse('2026-11-27T09:00:00+08:00'),
  summary: 'Jadwal imunisasi; Senin, Rabu',
  description: 'Program: Sehat Bersama\nPilar: layanan',
  categories: ['Instagram', 'Sehat, Bersama'],
  published: false,
  ...given,
});
const now = Date.parse('2026-11-20T00:00:00Z');

test('an event as RFC 5545 writes it', () => {
  const text = icalendarOf([event()], 'Saring', now);
  expect(text).toContain('DTSTART:20261127T010000Z\r\n');
  expect(text).toContain('DTSTAMP:20261120T000000Z\r\n');
  expect(text).toContain('SUMMARY:Jadwal imunisasi\\; Senin\\, Rabu\r\n');
  expect(text).toContain('DESCRIPTION:Program: Sehat Bersama\\nPilar: layanan\r\n');
  expect(text).toContain('CATEGORIES:Instagram,Sehat\\, Bersama\r\n');
  expect(text).toContain('STATUS:TENTATIVE\r\n');
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('whatever people write comes back as it was, in lines of at most 75 octets', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 4e9 }), (summary, description, seconds) => {
      const given = event({ summary, description, at: seconds * 1000 });
      const text = icalendarOf([given, event()], 'Saring', now);
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [read] = readCalendar(text);
      expect(read?.DTSTART).toBe(new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d{3}/g, ''));
      const plain = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
      expect(read?.SUMMARY ?? '').toBe(plain(summary));
      expect(read?.DESCRIPTION ?? '').toBe(plain(description));
    }),
  );
});
