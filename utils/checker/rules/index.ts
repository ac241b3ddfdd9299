/** The registry: one line per rule, alphabetical. Order has no meaning. */
import type { Rule } from '../rule.ts';
import absoluteClaim from './absolute-claim.ts';
import accuseNamedPerson from './accuse-named-person.ts';
import aiContentLabel from './ai-content-label.ts';
import approvalUnconfirmed from './approval-unconfirmed.ts';
import boundForm from './bound-form.ts';
import campaignExhortation from './campaign-exhortation.ts';
import capitalLetter from './capital-letter.ts';
import ceremonialJargon from './ceremonial-jargon.ts';
import chainMessage from './chain-message.ts';
import chatAbbreviation from './chat-abbreviation.ts';
import childCaseIdentity from './child-case-identity.ts';
import childPhotoConsent from './child-photo-consent.ts';
import commercialEndorsement from './commercial-endorsement.ts';
import confidentialMarker from './confidential-marker.ts';
import crossPromoMissing from './cross-promo-missing.ts';
import ctaMissing from './cta-missing.ts';
import dateMismatch from './date-mismatch.ts';
import debunkStructure from './debunk-structure.ts';
import defensiveDismissive from './defensive-dismissive.ts';
import demeaningPublic from './demeaning-public.ts';
import diKePreposition from './di-ke-preposition.ts';
import disabilityStigmaTerm from './disability-stigma-term.ts';
import disasterJoke from './disaster-joke.ts';
import disasterPrediction from './disaster-prediction.ts';
import disasterSourceTime from './disaster-source-time.ts';
import emojiOveruse from './emoji-overuse.ts';
import ethnicOfficialTerm from './ethnic-official-term.ts';
import eventDatePast from './event-date-past.ts';
import facebookNotStorytelling from './facebook-not-storytelling.ts';
import fancyUnicodeFont from './fancy-unicode-font.ts';
import foreignTermEquivalent from './foreign-term-equivalent.ts';
import gamblingPornSpam from './gambling-porn-spam.ts';
import goalNotSmart from './goal-not-smart.ts';
import graphicVictimContent from './graphic-victim-content.ts';
import hashtagCamelcase from './hashtag-camelcase.ts';
import hashtagCountPosition from './hashtag-count-position.ts';
import hateSara from './hate-sara.ts';
import healthClaimUnverified from './health-claim-unverified.ts';
import identicalCrosspost from './identical-crosspost.ts';
import info5w1hIncomplete from './info-5w1h-incomplete.ts';
import instagramNoVisual from './instagram-no-visual.ts';
import instagramOverLimit from './instagram-over-limit.ts';
import instagramUrlInCaption from './instagram-url-in-caption.ts';
import insultProfanity from './insult-profanity.ts';
import leaderPersonalCredit from './leader-personal-credit.ts';
import linkClarity from './link-clarity.ts';
import longSentence from './long-sentence.ts';
import mediaCreditMissing from './media-credit-missing.ts';
import missingAltText from './missing-alt-text.ts';
import missingLinkBack from './missing-link-back.ts';
import nonOfficialLink from './non-official-link.ts';
import nonstandardWord from './nonstandard-word.ts';
import numberTimeFormat from './number-time-format.ts';
import outsideRecommendedWindow from './outside-recommended-window.ts';
import partyOrCandidateMention from './party-or-candidate-mention.ts';
import personalVoice from './personal-voice.ts';
import piiAddressBirth from './pii-address-birth.ts';
import piiBankAccount from './pii-bank-account.ts';
import piiHealthPerson from './pii-health-person.ts';
import piiNationalId from './pii-national-id.ts';
import piiPersonalContact from './pii-personal-contact.ts';
import placeholderLeft from './placeholder-left.ts';
import planMetadataIncomplete from './plan-metadata-incomplete.ts';
import politicalAttack from './political-attack.ts';
import postingRhythm from './posting-rhythm.ts';
import programPillarUnlinked from './program-pillar-unlinked.ts';
import publicPiiRequest from './public-pii-request.ts';
import punctuationSpacing from './punctuation-spacing.ts';
import relativeDateOnly from './relative-date-only.ts';
import replyWithoutFollowup from './reply-without-followup.ts';
import saringChecklist from './saring-checklist.ts';
import sensationalClickbait from './sensational-clickbait.ts';
import sensitiveIssueHelpline from './sensitive-issue-helpline.ts';
import serviceWithoutCatalogLink from './service-without-catalog-link.ts';
import sexistObjectifying from './sexist-objectifying.ts';
import shortlinkOrHttp from './shortlink-or-http.ts';
import shoutingCapsPunct from './shouting-caps-punct.ts';
import statisticWithoutSource from './statistic-without-source.ts';
import storyPermanentInfo from './story-permanent-info.ts';
import textOnlyInImage from './text-only-in-image.ts';
import thirdPartyFormLink from './third-party-form-link.ts';
import threatToCitizen from './threat-to-citizen.ts';
import timeWithoutZone from './time-without-zone.ts';
import timezoneConversionError from './timezone-conversion-error.ts';
import tooCasualRegister from './too-casual-register.ts';
import undefinedAcronym from './undefined-acronym.ts';
import unknownWord from './unknown-word.ts';
import unnamedSource from './unnamed-source.ts';
import victimIdentity from './victim-identity.ts';
import videoCaptionsMissing from './video-captions-missing.ts';
import wrongAccountCheck from './wrong-account-check.ts';
import wrongPlatformIdiom from './wrong-platform-idiom.ts';
import xOverLimit from './x-over-limit.ts';
import youtubeTitleDescription from './youtube-title-description.ts';

export const rules: readonly Rule[] = [
  absoluteClaim,
  accuseNamedPerson,
  aiContentLabel,
  approvalUnconfirmed,
  boundForm,
  campaignExhortation,
  capitalLetter,
  ceremonialJargon,
  chainMessage,
  chatAbbreviation,
  childCaseIdentity,
  childPhotoConsent,
  commercialEndorsement,
  confidentialMarker,
  crossPromoMissing,
  ctaMissing,
  dateMismatch,
  debunkStructure,
  defensiveDismissive,
  demeaningPublic,
  diKePreposition,
  disabilityStigmaTerm,
  disasterJoke,
  disasterPrediction,
  disasterSourceTime,
  emojiOveruse,
  ethnicOfficialTerm,
  eventDatePast,
  facebookNotStorytelling,
  fancyUnicodeFont,
  foreignTermEquivalent,
  gamblingPornSpam,
  goalNotSmart,
  graphicVictimContent,
  hashtagCamelcase,
  hashtagCountPosition,
  hateSara,
  healthClaimUnverified,
  identicalCrosspost,
  info5w1hIncomplete,
  instagramNoVisual,
  instagramOverLimit,
  instagramUrlInCaption,
  insultProfanity,
  leaderPersonalCredit,
  linkClarity,
  longSentence,
  mediaCreditMissing,
  missingAltText,
  missingLinkBack,
  nonOfficialLink,
  nonstandardWord,
  numberTimeFormat,
  outsideRecommendedWindow,
  partyOrCandidateMention,
  personalVoice,
  piiAddressBirth,
  piiBankAccount,
  piiHealthPerson,
  piiNationalId,
  piiPersonalContact,
  placeholderLeft,
  planMetadataIncomplete,
  politicalAttack,
  postingRhythm,
  programPillarUnlinked,
  publicPiiRequest,
  punctuationSpacing,
  relativeDateOnly,
  replyWithoutFollowup,
  saringChecklist,
  sensationalClickbait,
  sensitiveIssueHelpline,
  serviceWithoutCatalogLink,
  sexistObjectifying,
  shortlinkOrHttp,
  shoutingCapsPunct,
  statisticWithoutSource,
  storyPermanentInfo,
  textOnlyInImage,
  thirdPartyFormLink,
  threatToCitizen,
  timeWithoutZone,
  timezoneConversionError,
  tooCasualRegister,
  undefinedAcronym,
  unknownWord,
  unnamedSource,
  victimIdentity,
  videoCaptionsMissing,
  wrongAccountCheck,
  wrongPlatformIdiom,
  xOverLimit,
  youtubeTitleDescription,
];
