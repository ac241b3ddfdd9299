/** In which boxes a draft is open now, and where somebody is writing. */
import { othersOf } from '../../utils/presence/others.ts';
import { otherPlaces } from '../other-places.ts';
import { useTexts } from '../texts-context.ts';
import { useDesk } from './desk-context.ts';

export function OpenIn({ draft, now }: { draft: string; now: number }) {
  const texts = useTexts();
  const presence = useDesk((state) => state.presence);
  const boxes = othersOf(presence, draft, null, now).filter(({ platform }) => platform !== null);
  if (boxes.length === 0) return null;
  return (
    <span class="open-in" data-writing={boxes[0]?.writing}>
      {otherPlaces(texts, boxes)}
    </span>
  );
}
