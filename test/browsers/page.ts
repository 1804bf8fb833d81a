/** Finds and works what stands on the page by its accessible name, in whichever browser. */
import { expect, vi } from 'vitest';
import { find, type Found } from './find.ts';
import type { Point, Tab } from './tab.ts';

/** Patience is for a machine that is half as fast and busy; nothing here waits without seeing. */
const patience = { timeout: 60_000, interval: 100 };

export const methodNames = ['Supervised', 'Pseudo Labels', 'Meta Pseudo Labels'];

/**
 * The elements of a selector whose names match.
 *
 * @param name source of a regular expression
 */
export const look = (tab: Tab, selector: string, name: string): Promise<Found[]> =>
  tab.evaluate(find, selector, name, 'look');

/** Waits until there is one; where none comes, tells what the page says in its place. */
export async function the(tab: Tab, selector: string, name: string): Promise<Found> {
  const found = async () => {
    const all = await look(tab, selector, name);
    expect(all, `${selector} named ${name}`).toHaveLength(1);
    return all[0]!;
  };
  try {
    return await vi.waitFor(found, patience);
  } catch (cause) {
    const said = await tab.evaluate(() => `${location.href} at ${scrollY}: ${document.body.innerText}`);
    throw new Error(`No ${selector} named ${name} on ${said.slice(0, 600)}`, { cause });
  }
}

export const textOf = async (tab: Tab, selector: string, name: string): Promise<string> =>
  (await the(tab, selector, name)).text;

export const hash = (tab: Tab): Promise<string> => tab.evaluate(() => location.hash);

/** Waits until something is so. */
export const until = <T>(read: () => Promise<T>) => expect.poll(read, patience);

/** With the pointer, once the element is in the window and rests. */
export async function click(tab: Tab, selector: string, name: string): Promise<void> {
  await the(tab, selector, name);
  await tab.evaluate(find, selector, name, 'show');
  let last: Point = { x: NaN, y: NaN };
  const rests = async () => {
    const { x, y } = await the(tab, selector, name);
    const still = x === last.x && y === last.y;
    last = { x, y };
    return still;
  };
  await expect.poll(rests, patience).toBe(true);
  await tab.move(last);
  await tab.press();
  await tab.release();
}

/** Without a press. */
export async function focus(tab: Tab, selector: string, name: string): Promise<void> {
  await the(tab, selector, name);
  await tab.evaluate(find, selector, name, 'focus');
}

/** Steps taken, as the page says. */
export async function stepOf(tab: Tab): Promise<number> {
  const text = await textOf(tab, 'section', '^Training$');
  return Number(/([\d,]+)\s+of [\d,]+ steps/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
}

export const reachStep = (tab: Tab, step: number): Promise<void> =>
  until(() => stepOf(tab)).toBeGreaterThanOrEqual(step);

/** The percentage that a method's panel shows; NaN until it shows one. */
export const accuracyOf = async (tab: Tab, method: string): Promise<number> =>
  Number(/(\d+(?:\.\d+)?)\s*%/.exec(await textOf(tab, 'section', `^${method}$`))?.[1] ?? NaN);

/** Everything that a run shows in numbers. */
export const numbers = async (tab: Tab): Promise<number[]> => {
  const all = [await stepOf(tab)];
  for (const method of methodNames) all.push(await accuracyOf(tab, method));
  return all;
};

export const handles = (method: string): string => `section[aria-label="${method}"] [role=slider]`;

/** Names of all labels of a panel, by number: classes and places. */
export async function labelsOf(tab: Tab, method: string): Promise<string[]> {
  const names = (await look(tab, handles(method), '^Labeled point')).map(({ name }) => name);
  return names.sort((a, b) => parseInt(a.slice(14)) - parseInt(b.slice(14)));
}
