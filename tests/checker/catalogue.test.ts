/** The catalogue of the guidelines: which rules there are, how severe, and which of the trainings each rests on. */
import { expect, test } from 'vitest';
import { rules } from '../../utils/checker/rules/index.ts';
import { citations } from '../../utils/guideline/norms.ts';

const list = (ids: string) => ids.trim().split(/\s+/);

const catalogue = {
  block: list(`
    insult-profanity threat-to-citizen disaster-joke hate-sara graphic-victim-content gambling-porn-spam
    confidential-marker disaster-prediction placeholder-left x-over-limit instagram-over-limit
    timezone-conversion-error date-mismatch pii-national-id pii-bank-account pii-health-person child-case-identity
    victim-identity public-pii-request campaign-exhortation political-attack`),
  warn: list(`
    demeaning-public defensive-dismissive shouting-caps-punct sensational-clickbait sexist-objectifying
    reply-without-followup ethnic-official-term disability-stigma-term sensitive-issue-helpline accuse-named-person
    commercial-endorsement personal-voice chain-message unnamed-source statistic-without-source absolute-claim
    health-claim-unverified disaster-source-time debunk-structure missing-link-back non-official-link
    service-without-catalog-link third-party-form-link chat-abbreviation instagram-url-in-caption instagram-no-visual
    story-permanent-info wrong-platform-idiom youtube-title-description missing-alt-text fancy-unicode-font
    video-captions-missing text-only-in-image plan-metadata-incomplete time-without-zone event-date-past
    relative-date-only info-5w1h-incomplete pii-personal-contact pii-address-birth party-or-candidate-mention
    leader-personal-credit`),
  hint: list(`
    too-casual-register ceremonial-jargon shortlink-or-http link-clarity cross-promo-missing nonstandard-word
    di-ke-preposition foreign-term-equivalent number-time-format undefined-acronym long-sentence hashtag-count-position
    facebook-not-storytelling identical-crosspost hashtag-camelcase emoji-overuse goal-not-smart
    outside-recommended-window cta-missing posting-rhythm`),
  prompt: list(`
    wrong-account-check media-credit-missing ai-content-label saring-checklist program-pillar-unlinked
    approval-unconfirmed child-photo-consent`),
} as const;
/** Our own, on top of the catalogue. */
const own = list('bound-form capital-letter punctuation-spacing unknown-word');

/** By training: the rules that it gave rise to. */
const trainings = {
  't-000': list(`
    defensive-dismissive reply-without-followup unnamed-source saring-checklist cross-promo-missing nonstandard-word
    instagram-no-visual story-permanent-info wrong-platform-idiom facebook-not-storytelling youtube-title-description
    identical-crosspost outside-recommended-window time-without-zone posting-rhythm pii-personal-contact`),
  't-001': list(`
    insult-profanity shortlink-or-http service-without-catalog-link undefined-acronym placeholder-left
    approval-unconfirmed`),
  't-002': list(`
    ceremonial-jargon missing-link-back instagram-url-in-caption plan-metadata-incomplete goal-not-smart cta-missing`),
  't-003': list(`
    demeaning-public defensive-dismissive reply-without-followup plan-metadata-incomplete goal-not-smart
    program-pillar-unlinked info-5w1h-incomplete cta-missing posting-rhythm`),
  't-004': list(`
    sensational-clickbait too-casual-register hate-sara debunk-structure cross-promo-missing instagram-no-visual
    identical-crosspost event-date-past relative-date-only cta-missing posting-rhythm`),
} as const;

test('there are 90: 21 block, 42 warn, 20 hint, 7 ask', () => {
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  expect(Object.values(catalogue).map(({ length }) => length)).toEqual([21, 42, 20, 7]);
  for (const [severity, ids] of Object.entries(catalogue))
    for (const id of ids) expect(severities.get(id), id).toBe(severity);
  for (const id of own) expect(severities.get(id), id).toBe('hint');
  expect(rules).toHaveLength(90 + own.length);
});

test.each(Object.entries(trainings))('people see that %s reported it', (training, ids) => {
  for (const id of ids) expect(citations[id], id).toContain(training);
});
