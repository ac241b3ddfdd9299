/** The guidelines in the desk: what is in force, and what is set here. Everything that is set goes through the door for files. */
import type { Severity } from '../../checker/rule.ts';
import { emptyInstitution } from '../../guideline/empty.ts';
import type { Institution } from '../../guideline/institution.ts';
import { formatVersion, newerIn, type Pack } from '../../guideline/pack.ts';
import { changeShelf, currentPacks, followPacks, importPack, type Packs } from '../../packs.ts';
import { saveFile } from '../save-file.ts';
import type { DeskStore } from '../store.ts';
import type { GuideActions, GuideState } from './guide-state.ts';
import { freeId, withNorm, withOwnRule, withoutOwnRule, withTemplate } from './own.ts';
import { idFrom, ruleFrom } from './rule-draft.ts';

export function createGuide(store: DeskStore, page: AbortSignal): GuideActions {
  const set = (part: Partial<GuideState>) =>
    store.setState(({ guide }) => ({ guide: { ...guide, ...part } }));
  const institution = (): Institution => store.getState().guideline?.institution ?? emptyInstitution;
  const work = () => Promise.all([import('./work.ts'), import('./lines.ts')]);
  let followed = false;
  /** The last trial that was asked for. */
  let asked = 0;

  /** From the first look at the section on. */
  function follow(): void {
    if (followed || store.getState().section !== 'guidelines') return;
    followed = true;
    followPacks((packs) => void draw(packs), page);
  }

  async function draw(packs: Packs): Promise<void> {
    const [{ keysOf, ownPack }, { linesOf }] = await work();
    const { id, title, publisher, version } = ownPack(packs, institution());
    const lines = linesOf(packs.shelf, packs.policy, await keysOf(packs));
    set({ ready: true, ...lines, own: { id, title, publisher, version } });
  }

  /** Changes what is set here, when it may be so. */
  async function change(make: (own: Pack) => Pack, done: () => void = () => {}): Promise<void> {
    const [{ faultIn, ownPack }] = await work();
    await changeShelf(async (packs) => {
      const own = tidy(make(ownPack(packs, institution())));
      const fault = await faultIn(own, packs);
      set({ fault });
      if (fault !== null) return null;
      done();
      return { ...packs.shelf, own: says(own) ? own : null };
    });
  }

  store.subscribe(follow);
  follow();

  return {
    async importPack(file) {
      set({ intake: { state: 'working', file: file.name } });
      const before = await currentPacks();
      const taken = await importPack(file);
      if (taken.ok) {
        const { id, title, version } = taken.value;
        const again = before.shelf.installed.some((one) => one.id === id);
        return set({ intake: { state: 'taken', title, version, again } });
      }
      const { problem } = taken;
      const line =
        problem.line === null ? '' : ((await file.text()).split('\n')[problem.line - 1] ?? '').trim();
      set({ intake: { state: 'refused', file: file.name, problem, line: line.slice(0, 300) } });
    },
    choosePack: (id) => void changeShelf(({ shelf }) => ({ ...shelf, active: id })),
    dropPack: (id) =>
      void changeShelf(({ shelf }) => ({
        ...shelf,
        installed: shelf.installed.filter((pack) => pack.id !== id),
        active: shelf.active === id ? null : shelf.active,
      })),
    async compare(left, right) {
      const [{ compare }] = await work();
      set({
        compared: { left, right, differences: compare(left, right, await currentPacks(), institution()) },
      });
    },
    async exportPack(id) {
      const [{ packById }] = await work();
      const { writePack } = await import('../../guideline/pack/write.ts');
      const pack = packById(await currentPacks(), id);
      if (pack) saveFile(`${pack.id}-${pack.version}.json`, writePack(pack), 'application/json');
    },
    async exportOwn({ loosen, profile, ...name }) {
      const [{ everything, faultIn, ownPack, partsOf }] = await work();
      const { writePack } = await import('../../guideline/pack/write.ts');
      const packs = await currentPacks();
      const { allow: _, ...own } = ownPack(packs, institution());
      const pack: Pack = {
        ...own,
        ...name,
        ...(profile && partsOf(institution())),
        ...(loosen && { allow: everything }),
      };
      if (newerIn(pack) !== null) pack.formatVersion = formatVersion;
      const fault = await faultIn(pack, packs);
      set({ fault });
      if (fault === null) saveFile(`${pack.id}-${pack.version}.json`, writePack(pack), 'application/json');
    },
    setRule: (id, choice) => void change((own) => ({ ...own, rules: withRule(own, id, choice) })),
    setLimit: (name, value) =>
      void change(({ thresholds = {}, ...own }) => {
        const { [name]: _, ...others } = thresholds;
        return { ...own, thresholds: value === null ? others : { ...others, [name]: value } };
      }),
    addWord: (addition) => void change((own) => ({ ...own, lexicon: [...(own.lexicon ?? []), addition] })),
    dropWord: (at) => void change((own) => ({ ...own, lexicon: without(own.lexicon, at) })),
    addException: (exception) =>
      void change((own) => ({ ...own, exceptions: [...(own.exceptions ?? []), exception] })),
    dropException: (at) => void change((own) => ({ ...own, exceptions: without(own.exceptions, at) })),
    async tryRule(draft, text) {
      const mine = ++asked;
      const [{ tryDraft }] = await work();
      const trial = await tryDraft(draft, text, await currentPacks(), institution(), Date.now());
      if (mine === asked) set({ trial });
    },
    saveRule: (draft, before, done) =>
      void change((own) => {
        const rule = ruleFrom(draft);
        const taken = new Set([...(own.custom ?? []), ...(own.prompts ?? [])].map(({ id }) => id));
        return withOwnRule(own, before === null ? { ...rule, id: freeId(rule.id, taken) } : rule, before);
      }, done),
    dropRule: (id) =>
      void change((own) => {
        const { [id]: _, ...rules } = own.rules ?? {};
        return withoutOwnRule({ ...own, rules }, id);
      }),
    saveTemplate: ({ title, ...rest }, done) =>
      void change((own) => {
        const taken = new Set((own.templates ?? []).map(({ id }) => id));
        const id = rest.id || freeId(idFrom(title), taken);
        return withTemplate(own, { ...rest, id, title });
      }, done),
    dropTemplate: (id) =>
      void change((own) => ({ ...own, templates: (own.templates ?? []).filter((each) => each.id !== id) })),
    setNorm: (id, norm, done) => void change((own) => withNorm(own, id, norm), done),
    clearFault: () => set({ fault: null }),
  };
}

function withRule(own: Pack, id: string, choice: Severity | 'off' | 'usual'): NonNullable<Pack['rules']> {
  const { [id]: before, ...others } = own.rules ?? {};
  const locked = before?.locked && { locked: before.locked };
  if (choice === 'usual') return locked ? { ...others, [id]: locked } : others;
  return {
    ...others,
    [id]: { ...(choice === 'off' ? { off: true } : { off: false, severity: choice }), ...locked },
  };
}

const without = <Item>(list: readonly Item[] = [], at: number) => list.filter((_, i) => i !== at);

/** Without lists and records in which nothing stands. */
function tidy(pack: Pack): Pack {
  return Object.fromEntries(
    Object.entries(pack).filter(
      ([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0,
    ),
  ) as Pack;
}

const names = new Set(['format', 'formatVersion', 'id', 'version', 'title', 'publisher', 'about', 'extends']);
const says = (pack: Pack) => Object.keys(pack).some((key) => !names.has(key));
