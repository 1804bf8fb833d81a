import { button, reachStep, region } from '../browser.ts';
import { figure, type Section } from '../figure.ts';

export const map: Section = {
  id: 'map',
  title: 'The map of a star: 432 places, each trained from scratch',
  async measure({ open }) {
    const page = await open('?engine=wasm#view=compare');
    await reachStep(page, 1);
    await button(page, 'Pause').click();
    const section = region(page, 'What if this star lay elsewhere?');
    await section.scrollIntoViewIfNeeded();
    const begun = performance.now();
    await button(page, 'Train it here').click();
    await section.getByText('432 of 432 places trained').waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - begun) / 1000;
    await page.close();
    return [figure('all of them', 's', [seconds], { atMost: 60 })];
  },
};
