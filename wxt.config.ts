import { defineConfig } from 'wxt';
import { sites } from './utils/composer/sites/index.ts';

const pages = sites().flatMap((site) => site.matches);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Every browser that runs us preloads modules by itself; the polyfill would be the only network call in the package.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [sitesAsText()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: [
      'storage',
      'scripting',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: pages,
    content_scripts: [{ matches: pages, js: ['watch.js'], run_at: 'document_start' }],
    minimum_chrome_version: '116',
    action: { default_title: '__MSG_open__' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_toggle__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_next__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_previous__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'panel.html', default_title: 'Saring', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'saring@saring.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          storage: { managed_schema: 'managed-schema.json' },
          incognito: 'split' as const,
          side_panel: { default_path: 'panel.html' },
        }),
    web_accessible_resources: [{ resources: ['panel.html'], matches: pages.map(origin) }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
  }),
});

/** Web-accessible resources take whole origins only: `https://x.com/a/*` becomes `https://x.com/*`. */
function origin(match: string): string {
  return match.replace(/^(\*|https):\/\/([^/]+)\/.*$/, '$1://$2/*');
}

/**
 * Builds the registry of sites in as one string, read when first asked for: see utils/composer/sites/all.ts. When a selector was
 * last seen is for those who mend it, and stays at home; ASCII alone, because one other sign doubles what the engine reads.
 */
function sitesAsText() {
  const text = JSON.stringify(sites(), (name, value) => (name === 'seen' ? undefined : value)).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return {
    name: 'saring-sites-as-text',
    enforce: 'pre' as const,
    load: (id: string) =>
      /[\\/]utils[\\/]composer[\\/]sites[\\/]all\.ts$/.test(id)
        ? `export const allSites = () => JSON.parse(${JSON.stringify(text)});`
        : null,
  };
}
