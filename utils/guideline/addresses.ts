/** Addresses of sites, as people type them. */

/** Hosts that many share: one of them as an official domain would make every stranger's page official. */
const shared = new Set(
  `go.id desa.id mil.id ac.id sch.id co.id or.id my.id web.id biz.id ponpes.id net.id com net org id info gov edu
  facebook.com instagram.com x.com twitter.com youtube.com youtu.be tiktok.com wa.me t.me bit.ly s.id linktr.ee google.com
  docs.google.com drive.google.com forms.gle blogspot.com wordpress.com wixsite.com github.io medium.com`.split(
    /\s+/,
  ),
);

const host = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;

/** The host in what was typed: `https://www.Dinkes.go.id/x` and `*.dinkes.go.id` are `dinkes.go.id`. */
export function domainIn(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^\*\./, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/** Null: it may be official. `wide`: it belongs to many. */
export function faultOfDomain(domain: string): 'domain' | 'domain-wide' | null {
  if (shared.has(domain)) return 'domain-wide';
  return host.test(domain) ? null : 'domain';
}

/** The address in what was typed, with `https://` where nothing else is said. */
export function urlIn(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** Null: people can be sent there. `insecure`: over http, which browsers warn of. */
export function faultOfUrl(url: string): 'url' | 'insecure' | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'url';
  }
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || !host.test(parsed.hostname))
    return 'url';
  return parsed.protocol === 'http:' ? 'insecure' : null;
}

/** The domain that a registry gave out: what of `dinkes.awankota.go.id` the institution as a whole owns, `awankota.go.id`. */
export function registeredDomain(domain: string): string {
  const labels = domain.split('.');
  const ending = labels.slice(-2).join('.');
  return labels.slice(shared.has(ending) ? -3 : -2).join('.');
}

/** True when a host is one of the domains, or lies under one. */
export function liesUnder(domain: string, domains: readonly string[]): boolean {
  return domains.some((each) => domain === each || domain.endsWith(`.${each}`));
}
