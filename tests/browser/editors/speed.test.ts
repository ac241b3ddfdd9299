/** Reading must not be felt: under 5 ms for 25,000 characters. The median of many readings, printed. */
import { afterEach, describe, expect, test } from 'vitest';
import { names, Subject } from './subjects.ts';

const PARAGRAPH =
  'Yth. warga, layanan #KTP pindah ke https://contoh.go.id/ktp mulai Senin 👍🏽; bawa berkas dan #Tertib antre ya. ';

let subject: Subject;
afterEach(() => subject.destroy());

describe.each(names)('%s', (name) => {
  test.each([5_000, 25_000])('reads %i characters', async (length) => {
    subject = new Subject(name);
    const paragraph = `${PARAGRAPH.repeat(3).trim()}\n\n`;
    const text = paragraph
      .repeat(Math.ceil(length / paragraph.length))
      .slice(0, length)
      .trim();
    await subject.start(text);
    expect(subject.read().text).toBe(text);

    const times = Array.from({ length: 30 }, () => {
      const start = performance.now();
      const reading = subject.read();
      reading.position(text.length >> 1);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const nodes = subject.element.querySelectorAll('*').length;
    console.info(
      `${name}, ${length} characters, ${nodes} elements: ${times[15]?.toFixed(2)} ms, worst ${times[29]?.toFixed(2)} ms`,
    );
    expect(times[15]).toBeLessThan(5);
  });
});
