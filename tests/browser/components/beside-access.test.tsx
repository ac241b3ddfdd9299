/**
 * Badge, popover, sheet and note as the companion draws them, looked over by axe in every state, in both themes, and walked
 * through by the keyboard. In the page their root is closed and nobody can look in; here, and only here, it is opened.
 */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import badgeCss from '../../../assets/badge.css?inline';
import popoverCss from '../../../assets/popover.css?inline';
import { Badge } from '../../../components/Badge.tsx';
import { textsFor } from '../../../locales/index.ts';
import { createSheetView } from '../../../utils/companion/hold/show-sheet.ts';
import { createPopover } from '../../../utils/companion/popover/popover.ts';
import { createStage } from '../../../utils/companion/stage.ts';
import { badgeStories } from '../../stories/badge-stories.ts';
import { given, place, popoverStories, question, sheetStories, view } from '../../stories/beside-stories.ts';
import { contrastFaults } from './contrast.ts';

const texts = textsFor('id');
const themes = ['light', 'dark'] as const;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return attach.call(this, { ...init, mode: 'open' });
  });
});
afterEach(async () => {
  stop.abort();
  vi.restoreAllMocks();
  await prefer('light');
});

/** What the person's system prefers; the page behind is as dark or light. */
async function prefer(theme: (typeof themes)[number]): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  document.body.style.background = theme === 'dark' ? '#000' : '#fff';
}

const hosts = () => [...document.querySelectorAll('saring-ui')];
const inside = (selector: string) =>
  hosts().flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
const focused = () => hosts().find((host) => host === document.activeElement)?.shadowRoot?.activeElement;

async function faults(): Promise<string[]> {
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await axe.run(
    { include: [['saring-ui']] },
    { rules: { region: { enabled: false } }, resultTypes: ['violations'] },
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().at(-1)}: ${failureSummary}`),
  );
  return [...found, ...contrastFaults(inside('*')), ...smallTargets()];
}

/** WCAG 2.2, 2.5.8; words in a sentence are exempt, and a box is as large as its label. */
function smallTargets(): string[] {
  return inside('button, a[href], input, textarea, summary').flatMap((each) => {
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    const inText = each.matches('a') && getComputedStyle(each).display === 'inline';
    if (inText || width === 0 || (width >= 24 && height >= 24)) return [];
    return [`small target ${Math.round(width)}×${Math.round(height)}: ${each.className || each.textContent}`];
  });
}

describe.each(themes)('%s', (theme) => {
  beforeEach(() => prefer(theme));

  test.each(Object.entries(sheetStories))('sheet: %s', async (_, part) => {
    createSheetView(texts, stop.signal, () => true).show(given(part));
    expect(await faults()).toEqual([]);
    const [override] = inside('[data-do="override"]');
    if (!override) return;
    override.click();
    await vi.waitFor(() => expect(inside('#sheet-reason')).toHaveLength(1));
    expect(await faults()).toEqual([]);
    await userEvent.type(inside('#sheet-reason')[0] as HTMLElement, 'Sudah disetujui pimpinan');
    expect(await faults()).toEqual([]);
  });

  test.each(Object.entries(popoverStories))('popover: %s', async (_, part) => {
    const stage = createStage(document, badgeCss + popoverCss, stop.signal, () => true);
    createPopover(stage, texts, () => {}, stop.signal).show(view({ ...part, theme }), place);
    expect(await faults()).toEqual([]);
  });

  test('badge, in each of its states', async () => {
    const stage = createStage(document, badgeCss, stop.signal, () => true);
    const layer = stage.layer('badge-layer');
    stage.show(layer);
    for (const story of badgeStories) {
      render(<Badge {...story} texts={texts} theme={theme} onOpen={() => {}} />, layer);
      expect(await faults()).toEqual([]);
    }
  });

  test('note', async () => {
    const sheet = createSheetView(texts, stop.signal, () => true);
    for (const about of ['again', 'fixed', 'not-verified'] as const) {
      sheet.note(about, null);
      expect(await faults()).toEqual([]);
    }
  });
});

describe('by keyboard', () => {
  /** Presses Tab until the focus is where it began; gives what it met. */
  async function walk(tab: () => Promise<void> | void): Promise<Element[]> {
    const met: Element[] = [];
    for (let at = focused(); at && !met.includes(at); at = focused()) {
      met.push(at);
      await tab();
    }
    return met;
  }
  /** The same way, begun at one of its stops. */
  const from = (first: Element | null | undefined, all: Element[]) => {
    const at = all.indexOf(first as Element);
    return [...all.slice(at), ...all.slice(0, at)];
  };
  const stops = () =>
    inside('button, a[href], input, textarea').filter(
      (each) => each.checkVisibility() && !each.matches(':disabled, [tabindex="-1"]'),
    );

  test('the sheet begins at going back, is walked through whole and round, and Escape goes back', async () => {
    const onBack = vi.fn();
    const sheet = createSheetView(texts, stop.signal, () => true);
    // In the page the resident's listener hands every key to it first.
    window.addEventListener('keydown', (event) => sheet.isOpen() && sheet.keepsFromPage(event), {
      capture: true,
      signal: stop.signal,
    });
    sheet.show(given({ onBack }));
    expect(focused()).toBe(inside('[data-do="back"]')[0]);
    expect(await walk(() => userEvent.keyboard('{Tab}'))).toEqual(
      from(inside('[data-do="back"]')[0], stops()),
    );
    await userEvent.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalled();
  });

  test('a question is answered and the text published without a pointer', async () => {
    const onPublish = vi.fn();
    const onAnswer = vi.fn();
    createSheetView(texts, stop.signal, () => true).show(given({ raised: [question], onAnswer, onPublish }));
    (inside('input')[0] as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(onAnswer).toHaveBeenCalledWith('q', true);
    const publish = await vi.waitFor(() => {
      const [button] = inside('[data-do="publish"]');
      if (!button) throw new Error('not yet');
      return button;
    });
    publish.focus();
    await userEvent.keyboard('{Enter}');
    expect(onPublish).toHaveBeenCalledWith(null);
  });

  test('the popover is walked through whole and round, both ways', async () => {
    const stage = createStage(document, badgeCss + popoverCss, stop.signal, () => true);
    const popover = createPopover(stage, texts, () => {}, stop.signal);
    popover.show(view(popoverStories['a norm that can be opened'] ?? {}), place);
    popover.focus();
    expect(inside('a.norm-link')).toHaveLength(1);
    expect(focused()).toBe(inside('[data-first]')[0]);
    const way = from(focused(), stops());
    expect(await walk(() => popover.goRound(false))).toEqual(way);
    expect(await walk(() => popover.goRound(true))).toEqual(
      way.slice(0, 1).concat(way.slice(1).toReversed()),
    );
  });
});
