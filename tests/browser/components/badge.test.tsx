import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Badge } from '../../../components/Badge.tsx';
import { PanelFrame } from '../../../components/PanelFrame.tsx';
import { textsFor } from '../../../locales/index.ts';
import { few } from '../../stories/findings.ts';
import { draw } from './draw.tsx';

const texts = textsFor('id');

describe('badge', () => {
  test('shows the worst, says all, opens the panel', async () => {
    const onOpen = vi.fn();
    draw(
      <Badge
        texts={texts}
        findings={few}
        phase="live"
        saving={{ state: 'none' }}
        empty={false}
        onOpen={onOpen}
      />,
    );
    const badge = page.getByRole('button', { name: '1 tahan, 2 perbaiki, 1 saran, 1 tanya', exact: false });
    await expect.element(badge).toHaveTextContent('1 Tahan');
    await expect.element(badge).toHaveAttribute('data-severity', 'block');
    await badge.click();
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('a click leaves the cursor in the composer', async () => {
    const box = draw(<textarea />).querySelector('textarea') as HTMLTextAreaElement;
    draw(
      <Badge
        texts={texts}
        findings={[]}
        phase="live"
        saving={{ state: 'none' }}
        empty={false}
        onOpen={() => {}}
      />,
    );
    box.focus();
    await page.getByRole('button', { name: 'Bersih', exact: false }).click();
    expect(document.activeElement).toBe(box);
  });
});

describe('frame', () => {
  function drawFrame(side: 'left' | 'right') {
    const onResize = vi.fn<(width: number) => void>();
    const onResized = vi.fn();
    draw(
      <PanelFrame
        src="about:blank"
        texts={texts}
        side={side}
        box={{ left: 20, top: 8, width: 360, height: 200 }}
        onLoad={() => {}}
        onResize={onResize}
        onResized={onResized}
      />,
    );
    return { onResize, onResized, handle: page.getByRole('separator') };
  }

  test.each([
    ['right', '{ArrowLeft}', 376],
    ['right', '{ArrowRight}', 344],
    ['left', '{ArrowLeft}', 344],
    ['left', '{ArrowRight}', 376],
    ['right', '{Home}', 280],
    ['right', '{End}', 480],
  ] as const)('docked %s, %s makes it %d px wide', async (side, key, width) => {
    const { onResize, onResized, handle } = drawFrame(side);
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    expect(onResize).toHaveBeenCalledExactlyOnceWith(width);
    expect(onResized).toHaveBeenCalledOnce();
  });

  test('the handle tells its range', async () => {
    const { handle } = drawFrame('right');
    await expect.element(handle).toHaveAttribute('aria-valuenow', '360');
    await expect.element(handle).toHaveAttribute('aria-valuemin', '280');
    await expect.element(handle).toHaveAttribute('aria-valuemax', '480');
  });

  test('pulling away from the edge widens, and stops at the widest', () => {
    const { onResize, onResized, handle } = drawFrame('left');
    const element = handle.element() as HTMLElement;
    // A real pointer has an id that can be captured; this one has not.
    element.setPointerCapture = () => {};
    const pointer = (type: string, clientX: number) =>
      element.dispatchEvent(new PointerEvent(type, { clientX, button: 0, pointerId: 1, bubbles: true }));
    pointer('pointerdown', 380);
    return expect
      .poll(() => {
        pointer('pointermove', 420);
        return onResize.mock.lastCall?.[0];
      })
      .toBe(400)
      .then(() => {
        pointer('pointermove', 900);
        expect(onResize).toHaveBeenLastCalledWith(480);
        pointer('pointerup', 900);
        expect(onResized).toHaveBeenCalledOnce();
      });
  });
});
