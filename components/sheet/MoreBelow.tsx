/** Says that the sheet goes on below its foot, and goes there. For eyes and pointers only: keys and screen readers get there anyway. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

/** How much of what is seen stays in view on the way down. */
const kept = 0.25;

/** `body` scrolls; `end` stands behind the last line in it. */
export function MoreBelow({ body, end }: Record<'body' | 'end', RefObject<HTMLElement | null>>) {
  const { t } = useTexts();
  const [more, setMore] = useState(false);
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver((seen) => setMore(seen.at(-1)?.isIntersecting === false), {
      root: body.current,
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [body, end]);
  if (!more) return null;
  const goOn = () => body.current?.scrollBy({ top: body.current.clientHeight * (1 - kept) });
  return (
    <div class="sheet-more" aria-hidden="true">
      <button type="button" tabIndex={-1} onClick={goOn}>
        {t('sheet.more')} <Icon name="down" size={12} />
      </button>
    </div>
  );
}
