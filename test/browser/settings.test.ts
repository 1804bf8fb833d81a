/** The drawer: what is taken, what is refused and where, and what a preset sets. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { presets } from '../../src/settings/presets.ts';
import { defaultAddress, encodeAddress } from '../../src/settings/address.ts';
import { button, handle, labelsOf, openGroup, panel, reachStep, stepOf, test } from './page.ts';

const hash = (page: Page) => page.evaluate(() => location.hash);
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
/** By its name, in which `η_S` is set with a subscript. */
const input = (page: Page, name: string) =>
  drawer(page).getByRole('textbox', { name: new RegExp(`^${name.replace('_', ' ?')}$`) });
const choice = (page: Page, group: string, name: string) =>
  drawer(page).getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });

async function openDrawer(page: Page): Promise<void> {
  await reachStep(page, 1);
  await button(page, 'Settings').click();
  await drawer(page).waitFor();
}

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Pixels that its parts would need in one piece. */
const heightOf = (dialog: Element): number =>
  [...dialog.children].reduce((sum, part) => sum + part.scrollHeight, 0);

async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

/** A pasted table is the data, and so is what is painted. */
async function ownData(page: Page): Promise<void> {
  const measure = (name: string) => panel(page, 'Training').getByRole('radio', { name, exact: true });
  for (const name of ['Star loss', 'Accuracy']) await measure(name).check();
  await choice(page, 'Data', 'Your own').check();
  await button(page, 'Paste …').click();
  const table = drawer(page).getByLabel('x, y and class, a line each');
  await table.fill('0,0,A\n0,1,A\n1,0,B\n1,1,B\n0.5,0.5,\n0.5,nothing,\n');
  await button(page, 'Use these').click();
  await drawer(page).getByText('Line 6: y is “nothing”, which is no number.').waitFor();
  await drawer(page).getByText('5 points. Four have a class: they are the stars.').waitFor();
  const pasted = await hash(page);
  expect(pasted).toContain('data.points=');
  // How points are drawn means nothing for them.
  expect(await input(page, 'Noise').count()).toBe(0);
  await reachStep(page, 5);
  const plot = page.getByRole('region', { name: 'Supervised', exact: true });
  await plot.getByText('Stars right: 4 of 4').waitFor();
  expect(await plot.innerText()).not.toMatch(/\d %/);
  // Nor is it to be chosen for the curves, whatever was before.
  expect(await measure('Accuracy').count()).toBe(0);
  expect(await measure('Star loss').isChecked()).toBe(true);

  await button(page, 'Paint').click();
  const area = page.getByRole('application', { name: 'Painting area, Supervised' });
  await area.focus();
  for (const key of ['n', 'ArrowRight', 'Shift+ArrowUp', 'Space']) await page.keyboard.press(key);
  const bar = page.getByRole('region', { name: 'Painting' });
  await bar.getByText('9 points. Four with a class: the stars.').waitFor();
  expect(await bar.getByRole('radio', { name: 'No class' }).isChecked()).toBe(true);
  await bar.getByRole('radio', { name: 'A', exact: true }).check();
  const { x, y, width, height } = (await area.boundingBox())!;
  await page.mouse.move(x + 0.2 * width, y + 0.2 * height);
  await page.mouse.down();
  await page.mouse.move(x + 0.3 * width, y + 0.2 * height, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => bar.innerText()).not.toContain('9 points');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await bar.getByText('9 points').waitFor();
  await bar.getByRole('button', { name: 'Undo' }).click();
  expect(await hash(page)).toBe(pasted);
  await bar.getByRole('button', { name: 'Done' }).click();
  await area.waitFor({ state: 'detached' });
  await dropped(page, pasted);
}

/** Files that are let go on the page: `name` and content. */
const drop = (page: Page, types: readonly string[], files: Record<string, string>) =>
  page.evaluate(
    ([events, contents]) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(contents)) dataTransfer.items.add(new File([text], name));
      const on = document.querySelector('main')!;
      const init = { dataTransfer, bubbles: true, cancelable: true };
      return events.map((type) => on.dispatchEvent(new DragEvent(type, init)));
    },
    [types, files] as const,
  );

/** A table let go on the page is the data; anything else costs nothing. @param before the address until now */
async function dropped(page: Page, before: string): Promise<void> {
  const cue = page.getByText('Let go: its points become the data');
  const points = '0,0,A\n0,1,\n1,0,B\n';
  await drop(page, ['dragenter', 'dragover'], { 'a.csv': points });
  await cue.waitFor();
  await drop(page, ['dragleave'], { 'a.csv': points });
  await cue.waitFor({ state: 'detached' });
  // What is no file is the browser's.
  expect(await drop(page, ['dragenter', 'dragover', 'drop'], {})).toEqual([true, true, true]);
  const notices = page.getByRole('log');
  const three = ['dragenter', 'dragover', 'drop'];
  await drop(page, three, { 'a.csv': points, 'b.csv': points });
  await notices.getByText('These are 2 files.').waitFor();
  await drop(page, three, { 'a.png': 'PNG\0' });
  await notices.getByText('This file is no text.').waitFor();
  expect(await hash(page)).toBe(before);
  // Whoever drops a file need not see the settings.
  expect(await drop(page, three, { 'a.csv': `${points}1,1,maybe\n` })).toEqual([false, false, false]);
  await notices.getByText('Line 4: the class is “maybe”.').waitFor();
  await drawer(page).getByText('3 points. Two have a class: they are the stars.').waitFor();
  expect(await cue.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => hash(page)).toBe(before);
}

/** The points used last come back by a choice, and go by Undo or by the reset: the control says what is trained on. */
async function ownDataAgain(page: Page): Promise<void> {
  const [own, moons] = ['Your own', 'Moons'].map((name) => choice(page, 'Data', name));
  await moons!.check();
  expect(await hash(page)).toBe('');
  for (const back of ['Undo', 'Reset Data to Moons']) {
    await own!.check();
    await expect.poll(() => hash(page)).toContain('data.points=');
    await button(page, back).first().click();
    await expect.poll(() => hash(page)).toBe('');
    await expect.poll(() => moons!.isChecked()).toBe(true);
  }
}

describe('a setting', () => {
  test('refuses what it cannot take where it stands, and takes a good value after it', async ({ open }) => {
    const { page } = await open();
    await openDrawer(page);
    for (const group of ['Both networks', 'Run']) await openGroup(page, group);
    const before = await stepOf(page);
    for (const [name, text, range] of [
      ['Learning rate η_S', '-1', 'a number from 0 to 1000000'],
      ['Learning rate η_S', 'fast', 'a number from 0 to 1000000'],
      ['Hidden units', '8-99', '1 to 3 layers of 1 to 32 units'],
      ['Noise', '0.6', 'a number from 0 to 0.5'],
      ['Batch', '0', 'a whole number from 1 to 4096, or all'],
    ] as const) {
      const field = input(page, name);
      await enter(field, text);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const descriptions = (await field.getAttribute('aria-describedby'))!.split(' ');
      const texts = await Promise.all(descriptions.map((id) => page.locator(`[id="${id}"]`).textContent()));
      expect(texts.join(' ')).toContain(range);
    }
    expect(await hash(page)).toBe('');
    await reachStep(page, before + 5);
    const field = input(page, 'Batch');
    await enter(field, 'all');
    expect(await field.getAttribute('aria-invalid')).not.toBe('true');
    expect(await hash(page)).toBe('#batch=all');
    // What differs from the preset: told in its group and at the foot, there one by one.
    await drawer(page).getByText('3 settings, 1 changed').waitFor();
    await enter(input(page, 'Noise'), '0.2');
    await button(page, 'Ours, with 2 changes').click();
    const changes = drawer(page).getByRole('listitem');
    expect(await changes.allInnerTexts()).toEqual([
      expect.stringMatching(/^Noise\s+0.2\s+Ours: 0.1$/),
      expect.stringMatching(/^Batch\s+all\s+Ours: 128$/),
    ]);
    await changes.getByRole('button', { name: 'Reset Noise to 0.1' }).click();
    expect(await hash(page)).toBe('#batch=all');
    expect(await focusedName(page)).toBe('Reset Batch to 128');
    await page.keyboard.press('Enter');
    expect(await hash(page)).toBe('');
    await drawer(page).getByText('Ours, unchanged').waitFor();
  });

  test('that cannot run with the others is refused with the reason', async ({ open }) => {
    const { page } = await open();
    await openDrawer(page);
    const before = await stepOf(page);
    await choice(page, 'The teacher’s guesses', 'Sampled').click();
    const refusal = drawer(page).getByRole('alert').filter({ hasText: 'Exact feedback' });
    await expect.poll(() => refusal.innerText()).toContain('sampled and argmax labels have no gradient');
    expect(await choice(page, 'The teacher’s guesses', 'Soft').isChecked()).toBe(true);
    expect(await hash(page)).toBe('');
    await reachStep(page, before + 5);
    await button(page, 'Also set Feedback form to Per example').click();
    expect(await choice(page, 'The teacher’s guesses', 'Sampled').isChecked()).toBe(true);
    expect(await hash(page)).toBe('#pseudoLabels=sampled&teacher.feedback.form=perExample');
    // One goes back only with the other.
    await drawer(page).getByRole('button', { name: 'Reset The teacher’s guesses to Soft' }).click();
    expect(await hash(page)).toBe('');
    // What means nothing for the data is not offered.
    await openGroup(page, 'Data');
    expect(await choice(page, 'Stars', 'Ends').count()).toBe(1);
    await choice(page, 'Data', 'Circles').click();
    expect(await hash(page)).toBe('#data.set=circles');
    expect(await choice(page, 'Stars', 'Random').count()).toBe(1);
    expect(await choice(page, 'Stars', 'Ends').count()).toBe(0);
    await ownData(page);
    await ownDataAgain(page);
  });
});

describe('a preset', () => {
  test('Paper literal sets everything but the seeds', async ({ open }) => {
    const { page } = await open({ address: '#network.seed=5' });
    await openDrawer(page);
    // What was refused goes with the value, or the settings, that it was refused beside.
    const refusals = drawer(page).getByRole('alert').filter({ hasText: /./ });
    const rate = input(page, 'Learning rate η_S');
    await enter(rate, 'fast');
    await choice(page, 'The teacher’s guesses', 'Sampled').click();
    await expect.poll(() => refusals.count()).toBe(2);
    await choice(page, 'Preset', 'Paper literal').click();
    await expect.poll(() => refusals.count()).toBe(0);
    expect(await rate.getAttribute('aria-invalid')).not.toBe('true');
    const literal = presets['paper-literal'];
    const settings = { ...literal, network: { ...literal.network, seed: 5 } };
    expect(await hash(page)).toBe(`#${encodeAddress({ ...defaultAddress, settings })}`);
    expect(await input(page, 'Learning rate η_S').inputValue()).toBe('0.1');
    expect(await input(page, 'Consistency w').inputValue()).toBe('0');
    await openGroup(page, 'Both networks');
    expect(await choice(page, 'Activation', 'sigmoid').isChecked()).toBe(true);
    expect(await choice(page, 'First weights', 'Small').isChecked()).toBe(true);
    expect(await choice(page, 'Network input', 'Raw').isChecked()).toBe(true);
    await reachStep(page, 10);
    await button(page, 'Undo').click();
    expect(await hash(page)).toBe('#network.seed=5');
    expect(await choice(page, 'Preset', 'Ours').isChecked()).toBe(true);
    expect(await rate.inputValue()).toBe(String(presets.ours.student.learningRate));
    expect(await refusals.count()).toBe(0);
  });
});

/** Beside the drawer Escape is for what has the focus, and for a menu on top. */
async function escapeElsewhere(page: Page): Promise<void> {
  const labels = () => labelsOf(page, 'Supervised');
  const before = await labels();
  await handle(page, 'Supervised', 1).focus();
  await page.keyboard.down('ArrowRight');
  await expect.poll(labels).not.toEqual(before);
  await page.keyboard.press('Escape');
  await page.keyboard.up('ArrowRight');
  await expect.poll(labels).toEqual(before);
  expect(await focusedName(page)).toMatch(/^Labeled point 1/);
  await button(page, 'More').click();
  const solving = page.getByRole('switch', { name: 'Solve while you drag' });
  await solving.waitFor();
  await page.keyboard.press('Escape');
  await solving.waitFor({ state: 'hidden' });
}

describe('the drawer', () => {
  test('finds settings as one types; Escape clears that, then closes and gives focus back', async ({
    open,
  }) => {
    const { page } = await open();
    await openDrawer(page);
    // At rest it is short, as if all of it were laid out.
    expect(await drawer(page).evaluate(heightOf)).toBeLessThanOrEqual(1400);
    await openGroup(page, 'Teacher');
    const search = drawer(page).getByRole('searchbox', { name: 'Find a setting' });
    const found = drawer(page).getByRole('status');
    await search.fill('learning rate');
    await found.getByText('2 settings found').first().waitFor();
    const boxes = drawer(page).getByRole('textbox');
    expect(await boxes.count()).toBe(2);
    await enter(input(page, 'Learning rate η_S'), '0.5');
    expect(await hash(page)).toBe('#student.learningRate=0.5');
    await search.fill('momentum');
    await found.getByText('No setting has “momentum”').first().waitFor();
    await escapeElsewhere(page);
    expect(await search.inputValue()).toBe('momentum');
    await search.press('Escape');
    expect(await search.inputValue()).toBe('');
    // The group is as open as before.
    expect(await choice(page, 'Teacher starts from', 'Scratch').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await drawer(page).waitFor({ state: 'detached' });
    await expect.poll(() => focusedName(page)).toBe('Settings');
  });
});
