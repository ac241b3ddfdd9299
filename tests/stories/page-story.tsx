/** Badge, popover, sheet and the panel's frame as the companion draws them: in a shadow root, on a page with rules of its own. */
import { render } from 'preact';
import badgeCss from '../../assets/badge.css?inline';
import popoverCss from '../../assets/popover.css?inline';
import sheetCss from '../../assets/sheet.css?inline';
import { Badge } from '../../components/Badge.tsx';
import { PanelFrame } from '../../components/PanelFrame.tsx';
import { Popover } from '../../components/Popover.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import type { Texts } from '../../locales/index.ts';
import { badgeStories } from './badge-stories.ts';
import { given, popoverStories, sheetStories, view } from './beside-stories.ts';

export function drawBesidePage(app: HTMLElement, name: string, texts: Texts, theme: 'light' | 'dark'): void {
  document.body.style.cssText = `margin: 0; background: ${theme === 'dark' ? '#000' : '#fff'}`;
  // What a hostile page would try: none of it reaches into the shadow root.
  const rules = document.createElement('style');
  rules.textContent =
    'button { font-size: 40px !important; color: red !important } * { letter-spacing: 5px }';
  document.head.append(rules);
  const host = app.appendChild(document.createElement('div'));
  host.style.cssText = 'all: initial !important; display: block !important';
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(name.startsWith('sheet-') ? sheetCss : badgeCss + popoverCss);
  root.adoptedStyleSheets = [styles];
  const layer = root.appendChild(document.createElement('div'));
  if (name === 'badges') {
    layer.style.cssText = 'display: grid; justify-items: start; gap: 12px; padding: 24px';
    const badges = badgeStories.map((given, index) => (
      <Badge key={String(index)} {...given} texts={texts} theme={theme} onOpen={() => console.log('open')} />
    ));
    render(badges, layer);
    return;
  }
  if (name === 'popovers') {
    layer.style.cssText = 'columns: 330px; column-gap: 12px; padding: 12px';
    styles.insertRule('.popover { position: static !important; margin-bottom: 12px; break-inside: avoid }');
    const popovers = Object.entries(popoverStories).map(([state, part]) => (
      <Popover key={state} {...view({ ...part, theme })} texts={texts} onWish={() => console.log('wish')} />
    ));
    render(popovers, layer);
    return;
  }
  if (name.startsWith('sheet-')) {
    const part = Object.values(sheetStories)[Number(name.slice('sheet-'.length)) - 1] ?? {};
    render(<Sheet {...given(part)} theme={theme} texts={texts} />, layer);
    return;
  }
  const side = name === 'left' ? 'left' : 'right';
  const left = side === 'left' ? 8 : innerWidth - 368;
  render(
    <PanelFrame
      src={`?story=panel/findings&lang=${texts.language}&theme=${theme}`}
      texts={texts}
      side={side}
      theme={theme}
      box={{ left, top: 8, width: 360, height: innerHeight - 16 }}
      onLoad={() => console.log('load')}
      onResize={(width) => console.log('resize', width)}
      onResized={() => console.log('resized')}
    />,
    layer,
  );
}
