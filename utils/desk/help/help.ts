/** What stands behind the help pages of the desk. */
import { browser } from 'wxt/browser';
import type { Language } from '../../../locales/index.ts';
import type { Repository } from '../../drafts/repository.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { changePreferences, followPreferences } from '../../preferences.ts';
import type { DeskStore } from '../store.ts';
import { eraseEverything } from './erase.ts';
import type { HelpActions, HelpState } from './help-state.ts';
import { listenToKeys } from './keys.ts';

const keysKey = 'shortcuts';

/** Until the page goes. */
export function createHelp(
  store: DeskStore,
  repository: Repository,
  language: () => Promise<Language>,
  page: AbortSignal,
): HelpActions {
  const help = () => store.getState().help;
  const set = (part: Partial<HelpState>) => store.setState({ help: { ...help(), ...part } });
  followPreferences((preferences) => set({ preferences }), page);
  void browser.storage.local.get(keysKey).then((stored) => set({ keys: stored[keysKey] !== false }));
  listenToKeys({ isOn: () => help().keys, open: () => void showShortcuts(true) }, page);

  /** The guideline that the rules shown are of. */
  let explained: Guideline | null = null;
  async function explain(): Promise<void> {
    const { section, guideline } = store.getState();
    if (section !== 'rules' || guideline === null || guideline === explained) return;
    explained = guideline;
    const { rulesHelp } = await import('./rules.ts');
    const rules = rulesHelp(await language(), guideline.effect);
    if (!page.aborted && guideline === explained) set({ rules });
  }
  store.subscribe(() => void explain());
  void explain();

  async function showShortcuts(sheet: boolean): Promise<void> {
    set({ sheet });
    if (!sheet || help().commands !== null) return;
    const all = await browser.commands.getAll();
    set({
      commands: all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : [])),
    });
  }

  async function eraseAll(): Promise<void> {
    set({ erasing: 'working' });
    const gone = await eraseEverything(repository);
    if (!gone) return set({ erasing: 'failed' });
    // Nothing is drawn of it before the page is a new one.
    history.pushState(null, '', '#instansi');
    location.reload();
  }

  return {
    switchRule: (rule, title, on) =>
      void changePreferences(on ? { do: 'rule-on', rule } : { do: 'rule-off', rule, title }),
    showShortcuts: (open) => void showShortcuts(open),
    listenToKeys(keys) {
      set({ keys });
      void browser.storage.local.set({ [keysKey]: keys });
    },
    eraseAll: () => void eraseAll(),
  };
}
