import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

export function open() {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return (text) => matcher.getAllMatches(text, true).length;
}
