/** Slow motion, an overlay and the units: one step taken apart. */
import { expect } from 'vitest';
import { button, hasFocus, panel, plot, reachStep, restingStep, stepOf, test } from '../page.ts';

const names = ['Guess', 'Learn', 'Score', 'Push'];

test('goes through four phases, then takes the step', async ({ open }) => {
  const { page } = await open({ address: '#view=meta-pseudo-labels' });
  await reachStep(page, 20);
  await button(page, 'Slow motion').click();
  const phases = panel(page, 'Phases of a step');
  const phase = (number: number) =>
    phases.getByRole('button', { name: new RegExp(`^${number} *${names[number - 1]}`) });
  await expect.poll(() => phase(1).isEnabled()).toBe(true);
  const step = await restingStep(page);
  const picture = async () => (await plot(page, 'Teacher').screenshot()).toString('base64');
  const before = await picture();
  /** The number, and the line under the plot, are of the same student. */
  const numbers = async () => {
    const [, accuracy, wrong, all] =
      /([\d.]+)\s*%[^]*Wrong: ([\d,]+) of ([\d,]+)/.exec(
        await panel(page, 'Meta Pseudo Labels').innerText(),
      ) ?? [];
    const share = 1 - [wrong, all].map((count) => Number(count?.replace(',', ''))).reduce((a, b) => a / b);
    return { shown: accuracy, counted: (100 * share).toFixed(1) };
  };
  for (let number = 1; number <= 4; number++) {
    expect(await phase(number).getAttribute('aria-current')).toBe('step');
    await page.getByRole('heading', { name: new RegExp(`^${number}.*${names[number - 1]}`) }).waitFor();
    expect(await stepOf(page)).toBe(step);
    const { shown, counted } = await numbers();
    expect(counted).toBe(shown);
    await button(page, number < 4 ? 'Next phase' : 'Next step').click();
  }
  await expect.poll(() => stepOf(page)).toBe(step + 1);
  expect(await picture()).not.toBe(before);
  // Phases that follow each other are to be read: spoken, each would cut the one before it short.
  const lesson = page.getByRole('heading', { name: /^\d.*(Guess|Learn|Score|Push)/ }).locator('..');
  expect(await lesson.getAttribute('aria-live')).toBe('polite');
  await phases.getByRole('switch', { name: 'By itself', exact: true }).click();
  await expect.poll(() => lesson.getAttribute('aria-live')).toBe('off');
  await button(page, 'Back to full speed').press('Enter');
  await expect.poll(() => hasFocus(button(page, 'Slow motion'))).toBe(true);
  await reachStep(page, step + 20);

  await page.getByRole('switch', { name: 'Show feedback', exact: true }).click();
  await page.getByText(/Strongest pull now: 0?\.?\d/).waitFor();
  await page.getByRole('switch', { name: 'Show the units', exact: true }).click();
  await panel(page, 'Teacher’s units').getByRole('button', { name: 'Layer 1, unit 1', exact: true }).click();
  await page.getByRole('heading', { name: 'Teacher: layer 1, unit 1' }).waitFor();
});
