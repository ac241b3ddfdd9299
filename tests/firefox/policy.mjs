/**
 * What an administrator rules, by a real policy file of Firefox: part of `npm run firefox`, after the build of smoke.mjs. Packs are in force,
 * locks are shown with who set them, and with the file both are gone.
 */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../tool.mjs';
import { findFirefox, startFirefox } from './bidi.mjs';
import { stepper } from './steps.mjs';

/** Where Firefox looks on Linux. */
const file = '/etc/firefox/policies/policies.json';

const ministry = {
  format: 'saring-pack',
  formatVersion: 2,
  id: 'pusat',
  version: '3',
  title: 'Pedoman Nasional',
  publisher: 'Kementerian Contoh',
  rules: { 'emoji-overuse': { severity: 'block', locked: true } },
  profile: { name: 'Dinas Awan', officialDomains: ['awan.go.id'] },
  locked: ['profile.officialDomains'],
};
const managed = {
  name: 'Pusat Data Kementerian',
  packs: [JSON.stringify(ministry)],
  locked: ['packs', 'rules.absolute-claim'],
};
const policies = {
  policies: { '3rdparty': { Extensions: { 'saring@saring.example': managed } } },
};

const firefox = findFirefox();
const skip = !firefox
  ? 'No Firefox found'
  : existsSync(file)
    ? 'This computer has a policy of its own'
    : !mayRule()
      ? 'Only who may write to /etc can try a policy'
      : null;
if (skip) {
  console.log(`${skip}: no policy was tried.\n\n0 passed, 0 failed, 1 skipped`);
  process.exit(0);
}
const { step, end } = stepper();
try {
  writeFileSync(file, JSON.stringify(policies));
  await inFirefox(async (desk) => {
    await step('the packs of the policy are in force, with who rules', async () => {
      const chain = await desk('#pedoman', '.chain li b');
      return chain.join() === 'Bawaan Saring,Pusat Data Kementerian,Pedoman Nasional';
    });
    await step('packs from files are refused, and it is said by whom', async () => {
      const [text] = await desk('#pedoman', 'main');
      return text.includes('Pusat Data Kementerian tidak mengizinkan paket dari file.');
    });
    await step('a locked rule is shown as locked, with who locked it', async () => {
      const [rule] = await desk('#pedoman/aturan', '.rule-line[data-rule="emoji-overuse"]');
      const [claim] = await desk('#pedoman/aturan', '.rule-line[data-rule="absolute-claim"]');
      return (
        rule.includes('Dikunci oleh Pedoman Nasional') &&
        claim.includes('Dikunci oleh Pusat Data Kementerian')
      );
    });
    await step('a locked fact of the institution as well', async () => {
      const [text] = await desk('#instansi/situs', 'main');
      return text.includes('Dikunci oleh Pedoman Nasional');
    });
  });
  rmSync(file);
  await inFirefox(async (desk) => {
    await step('without the file nothing is locked', async () => {
      const chain = await desk('#pedoman', '.chain li b');
      return chain.join() === 'Bawaan Saring';
    });
  });
} finally {
  rmSync(file, { force: true });
}
end();

/** `run` gets the desk: texts of what a selector finds on one of its pages. */
async function inFirefox(run) {
  const browser = await startFirefox(firefox, {
    'intl.locale.requested': 'id',
    'browser.startup.page': 0,
    'startup.homepage_welcome_url': 'about:blank',
  });
  const { send } = browser;
  try {
    await send('webExtension.install', {
      extensionData: { type: 'path', path: join(root, '.output/firefox-mv3') },
    });
    let context = null;
    await step('the desk opens after installing', async () => {
      const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
      context = contexts.find(({ url }) => /^moz-extension:.*\/desk\.html/.test(url))?.context ?? null;
      return context !== null;
    });
    if (context === null) return;
    await run(async (hash, selector) => {
      const answer = await send('script.evaluate', {
        expression: `(location.hash = ${JSON.stringify(hash)}, JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent)))`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    });
  } finally {
    await browser.close();
  }
}

function mayRule() {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
