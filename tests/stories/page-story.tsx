/** The badge and the panel's frame as the companion draws them: in a shadow root, on a page with rules of its own. */
import { render } from 'preact';
import sheet from '../../assets/badge.css?inline';
import { Badge } from '../../components/Badge.tsx';
import { PanelFrame } from '../../components/PanelFrame.tsx';
import type { Texts } from '../../locales/index.ts';
import { badgeStories } from './badge-stories.ts';

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
  styles.replaceSync(sheet);
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
