/** Opens practice composers and writes into them as a person does: clicks, real keys. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { FieldName } from '../../utils/platform.ts';
import { type PracticeSurface, practiceSurfaces } from '../fixtures/surfaces.ts';

export type Texts = Partial<Record<FieldName, string>>;

/** A surface by its id. */
export function surfaceOf(id: string): PracticeSurface {
  const surface = practiceSurfaces.find((each) => each.id === id);
  if (!surface) throw new Error(`No practice surface ${id}`);
  return surface;
}

/** Opens a surface in a new tab, step by step. */
export async function openSurface(
  context: BrowserContext,
  surface: PracticeSurface,
  query: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await context.newPage();
  const address = new URL(surface.url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await page.goto(address.href);
  for (const step of surface.open) {
    if ('click' in step) await page.locator(step.click).click();
    else await page.locator(step.scroll).scrollIntoViewIfNeeded();
  }
  await page.locator(surface.fields[0]?.selector ?? 'body').waitFor();
  return page;
}

/** The editable element of a field. */
export function fieldOf(page: Page, surface: PracticeSurface, name: FieldName): Locator {
  const field = surface.fields.find((each) => each.name === name);
  if (!field) throw new Error(`${surface.id} has no field ${name}`);
  return page.locator(field.selector);
}

/** Types each field's text and gives what was typed. Where Enter publishes, lines become spaces. */
export async function writeAll(page: Page, surface: PracticeSurface, texts: Texts): Promise<Texts> {
  const written: Texts = {};
  for (const { name } of surface.fields) {
    const text = surface.publishKey === 'Enter' ? texts[name]?.replace(/\n+/g, ' ') : texts[name];
    if (text === undefined) continue;
    const field = fieldOf(page, surface, name);
    await field.click();
    if (surface.filled) await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    written[name] = text;
  }
  return written;
}

/** Presses what publishes, through all steps of the flow. */
export async function publishOn(page: Page, surface: PracticeSurface): Promise<void> {
  for (const selector of [...surface.before, surface.publish]) await page.locator(selector).click();
}

/** The drafts as the database has them, read in a page of the extension. */
export function storedDrafts(own: Page): Promise<StoredDraft[]> {
  return own.evaluate(
    () =>
      new Promise<StoredDraft[]>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
  );
}

export interface StoredDraft {
  id: string;
  platform: string;
  kind: string;
  account: string | null;
  revision: number;
  publishedAt: number | null;
  fields: { field: FieldName; text: string }[];
}
