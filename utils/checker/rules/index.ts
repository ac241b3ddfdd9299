/** The registry: one line per rule, alphabetical. Order has no meaning. */
import type { Rule } from '../rule.ts';
import campaignExhortation from './campaign-exhortation.ts';
import chainMessage from './chain-message.ts';
import diKePreposition from './di-ke-preposition.ts';
import hashtagCamelcase from './hashtag-camelcase.ts';
import insultProfanity from './insult-profanity.ts';
import missingLinkBack from './missing-link-back.ts';
import piiNationalId from './pii-national-id.ts';
import placeholderLeft from './placeholder-left.ts';
import shoutingCapsPunct from './shouting-caps-punct.ts';
import statisticWithoutSource from './statistic-without-source.ts';
import timeWithoutZone from './time-without-zone.ts';
import xOverLimit from './x-over-limit.ts';

export const rules: readonly Rule[] = [
  campaignExhortation,
  chainMessage,
  diKePreposition,
  hashtagCamelcase,
  insultProfanity,
  missingLinkBack,
  piiNationalId,
  placeholderLeft,
  shoutingCapsPunct,
  statisticWithoutSource,
  timeWithoutZone,
  xOverLimit,
];
