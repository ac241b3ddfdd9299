/** One browser tab driven over the DevTools protocol: real keys and clicks, closed shadow roots, frames of the extension. */
import { writeFileSync } from 'node:fs';

const patience = 15_000;
const turn = 50;

/**
 * Opens a tab and waits until it has loaded.
 * @param {ReturnType<typeof import('./cdp.mjs').connect>} cdp
 * @param {string} url
 */
export async function openTab(cdp, url) {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank' });
  const { send, sessionId, tab } = await join(cdp, targetId);

  const loaded = new Promise((resolve) => {
    const stop = cdp.listen((method, _, from) => {
      if (method !== 'Page.loadEventFired' || from !== sessionId) return;
      stop();
      resolve();
    });
  });
  const { errorText } = await send('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await within(loaded, `${url} to load`);
  return tab;
}

/** The same for a tab that is there already. */
export const joinTab = async (cdp, targetId) => (await join(cdp, targetId)).tab;

async function join(cdp, targetId) {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params = {}, session = sessionId) => cdp.send(method, params, session);
  const frames = new Map();
  cdp.listen((method, params, from) => {
    if (method === 'Target.attachedToTarget' && from === sessionId)
      frames.set(params.sessionId, params.targetInfo);
    if (method === 'Target.targetInfoChanged') {
      for (const [session, info] of frames) {
        if (info.targetId === params.targetInfo.targetId) frames.set(session, params.targetInfo);
      }
    }
    if (method === 'Target.detachedFromTarget' && from === sessionId) frames.delete(params.sessionId);
  });
  await send('Page.enable');
  // The panel lives in another process than the page around it, so it is a target of its own.
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return { send, sessionId, tab: tab(send, frames) };
}

function tab(send, frames) {
  /** The value of a JavaScript expression, awaited. `session`: of a frame, else of the page. */
  async function evaluate(expression, session = undefined) {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', params, session);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function click({ x, y }) {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
      await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  return {
    evaluate,
    click,
    front: () => send('Page.bringToFront'),

    /** The centre of the first element that matches, scrolled into view. */
    place: (selector) =>
      until(
        () =>
          evaluate(`(() => {
            const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
            return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
          })()`),
        `${selector} on the page`,
      ),

    /** The centre of the first element that matches inside the closed shadow root of `<host>`. */
    placeInShadow: (host, selector) =>
      until(() => shadowPlace(send, host, selector), `${selector} in <${host}>`),

    /** Types as a person does: one key after the other, a line break as Enter. */
    async type(text) {
      for (const key of text) {
        if (key === '\n')
          await press(send, { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' });
        else await press(send, { key, text: key });
      }
    },

    /** The session of the frame whose address begins so. */
    frame: (address) =>
      until(() => [...frames].find(([, { url }]) => url.startsWith(address))?.[0], `the frame ${address}`),

    /** Waits until an expression is truthy, and gives its value. */
    until: (expression, what, session) => until(() => evaluate(expression, session), what),

    async screenshot(path) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
  };
}

async function press(send, key) {
  await send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: undefined });
}

async function shadowPlace(send, host, selector) {
  const { root } = await send('DOM.getDocument', { depth: -1, pierce: true });
  for (const node of nodesOf(root)) {
    if (node.nodeName.toLowerCase() !== host) continue;
    for (const shadow of node.shadowRoots ?? []) {
      const { nodeId } = await send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
      if (!nodeId) continue;
      // An element without a box is there but not drawn yet.
      const quads = await send('DOM.getContentQuads', { nodeId }).catch(() => ({ quads: [] }));
      const [quad] = quads.quads;
      if (quad) return { x: (quad[0] + quad[4]) / 2, y: (quad[1] + quad[5]) / 2 };
    }
  }
  return null;
}

function* nodesOf(node) {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* nodesOf(child);
}

/** Asks again every few ms: the protocol has no event for what closed shadow roots and other processes show. */
async function until(look, what) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, turn));
  }
  throw new Error(`Waited ${patience / 1000} s for ${what}.`);
}

function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${patience / 1000} s for ${what}.`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
