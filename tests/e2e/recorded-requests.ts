/** Watches everything that a browser asks the network for, and says what should not have been asked. */
import type { BrowserContext, Request } from '@playwright/test';

/** What the server saw: every host name leads to it, so a request that no page event shows still arrives there. */
export interface Arrived {
  host: string;
  path: string;
}

/**
 * Chromium itself asks these, extension or not: sign-in state, component versions, and what a form's fields are for (by
 * hashes of their names). None carries a text.
 */
const browsersOwn = [
  { host: 'redirector.gvt1.com', path: /^\/edgedl\/chrome\/dict\/[a-z0-9-]+\.bdic$/ },
  { host: 'accounts.google.com', path: /^\/ListAccounts\?/ },
  { host: 'update.googleapis.com', path: /^\/service\/update2\/json\?/ },
  // The icon of the page behind a link that a test opened, asked for at any time after it.
  { host: 'turnbackhoax.id', path: /^\/favicon\.ico$/ },
  { host: 'content-autofill.googleapis.com', path: /^\/v1\/pages\/[\w=-]+\?alt=proto$/ },
];

/** What the practice pages load from their own host. Nothing there ever fetches, pings or opens a socket. */
const pageTypes = new Set(['document', 'script', 'stylesheet', 'image', 'font', 'other']);

/**
 * Starts watching; each call gives the offences since the last, in words.
 * @param hosts the practice pages' host names
 */
export function watchRequests(context: BrowserContext, hosts: ReadonlySet<string>): () => Promise<string[]> {
  const seen: Request[] = [];
  context.on('request', (request) => seen.push(request));
  return async () => {
    const offences: string[] = [];
    for (const request of seen.splice(0)) {
      const offence = await judge(request, hosts);
      if (offence)
        offences.push(`${offence}: ${request.method()} ${request.resourceType()} ${request.url()}`);
    }
    return offences;
  };
}

/** Requests that reached the server for a host that is no practice page's and that the browser does not ask by itself. */
export function strangers(arrived: readonly Arrived[], hosts: ReadonlySet<string>): string[] {
  return arrived
    .filter(({ host, path }) => {
      if (hosts.has(host)) return false;
      return !browsersOwn.some((own) => own.host === host && own.path.test(path));
    })
    .map(({ host, path }) => `left the browser: https://${host}${path}`);
}

async function judge(request: Request, hosts: ReadonlySet<string>): Promise<string | null> {
  const url = new URL(request.url());
  if (['chrome-extension:', 'about:', 'data:', 'blob:'].includes(url.protocol)) return null;
  if (!hosts.has(url.hostname)) return 'to a foreign host';
  if (request.serviceWorker()) return 'from a service worker';
  if (request.method() !== 'GET' || !pageTypes.has(request.resourceType()))
    return 'not how a page loads its parts';
  // An address that no practice page has: a picture with a draft in its query would be one.
  const response = await request.response().catch(() => null);
  if (response && response.status() >= 400 && url.pathname !== '/favicon.ico') return 'to an unknown address';
  return null;
}
