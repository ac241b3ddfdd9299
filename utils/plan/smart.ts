/** What a goal already says of "specific, measurable, by when": read from its words, in Indonesian and English. */

const deadline =
  /\b(?:sampai|hingga|sebelum|dalam|pada|s\.d\.|per|akhir|selama|sepanjang|by|until|before|within)\b.*\d/i;
const metric =
  /\b(?:jangkauan|klik|suka|komentar|pengikut|pendaftar|tayangan|kunjungan|balasan|simpanan|unggahan|peserta|nasabah|pemohon|pengunjung|karya|tiket|pertanyaan|bagikan|penonton|reach|clicks?|views?)\b/i;
const everyone = /^\s*(?:semua(?: orang| kalangan| warga)?|umum|masyarakat(?: umum)?|publik|everyone)\s*$/i;

export interface GoalParts {
  /** Says what changes: three words at least. */
  specific: boolean;
  measurable: boolean;
  deadline: boolean;
}

export function partsOfGoal(goal: string): GoalParts {
  const words = goal.trim().split(/\s+/).filter(Boolean);
  return {
    specific: words.length >= 3,
    // The figures of a date alone measure nothing.
    measurable: /\d/.test(withoutDates(goal)),
    deadline: deadline.test(goal),
  };
}

/** A figure with what it counts: "400 klik". */
export function isMeasure(kpi: string): boolean {
  return /\d/.test(kpi) && metric.test(kpi);
}

/** "Semua orang" is nobody in particular. */
export function isEveryone(audience: string): boolean {
  return everyone.test(audience);
}

const months =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december';

function withoutDates(text: string): string {
  return text
    .replace(new RegExp(String.raw`\b(?:\d{1,2} )?(?:${months})(?: \d{4})?\b`, 'gi'), ' ')
    .replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g, ' ')
    .replace(/\b(?:tahun |year )?20\d{2}\b/gi, ' ');
}
