/** Reaches into closed shadow roots, which the page and Playwright's locators cannot. */
import type { CDPSession, Page } from '@playwright/test';

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/** One element inside a closed shadow root, as far as a test needs it. */
export interface ShadowElement {
  /** Its border box in CSS pixels of the page; null while it has none. */
  box(): Promise<{ left: number; top: number; right: number; bottom: number } | null>;
  /** Centre of its box in CSS pixels of the page; null while it has no box. */
  centre(): Promise<{ x: number; y: number } | null>;
  text(): Promise<string>;
  attribute(name: string): string | null;
}

/**
 * The first element that matches `selector` inside the shadow root of the first `host` element.
 * @param host tag name of the element that carries the closed root, e.g. `saring-ui`
 * @returns null while there is none
 */
export async function findInShadow(
  page: Page,
  host: string,
  selector: string,
): Promise<ShadowElement | null> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  for (const element of walk(root)) {
    if (element.nodeName.toLowerCase() !== host) continue;
    for (const shadow of element.shadowRoots ?? []) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
      const node = [...walk(shadow)].find((inner) => inner.nodeId === nodeId);
      if (node) return shadowElement(session, node);
    }
  }
  return null;
}

/** Presses the element as a mouse does, so that the click is a user's gesture. */
export async function clickInShadow(page: Page, host: string, selector: string): Promise<void> {
  const element = await findInShadow(page, host, selector);
  const centre = await element?.centre();
  if (!centre) throw new Error(`No ${selector} to click inside <${host}>.`);
  await page.mouse.click(centre.x, centre.y);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(child);
}

function shadowElement(session: CDPSession, node: Node): ShadowElement {
  const box = async () => {
    const found = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
    if (!found) return null;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = found.model.border;
    return { left, top, right, bottom };
  };
  return {
    box,
    async centre() {
      const at = await box();
      return at && { x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
    },
    async text() {
      const { object } = await session.send('DOM.resolveNode', { nodeId: node.nodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: 'function () { return this.textContent; }',
        returnByValue: true,
      });
      return String(result.value ?? '');
    },
    attribute(name) {
      const list = node.attributes ?? [];
      const at = list.findIndex((value, index) => index % 2 === 0 && value === name);
      return at < 0 ? null : (list[at + 1] ?? '');
    },
  };
}
