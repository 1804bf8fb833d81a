import { button, reachStep, region } from '../browser.ts';
import { figure, type Section } from '../figure.ts';

/** Inside the page: milliseconds from a pointer's move on the timeline to the first frame of the step under it. */
const watchScrubbing = (): void => {
  const scrubbed: number[] = [];
  let movedAt: number | null = null;
  let step = -1;
  Object.assign(globalThis, { scrubbed });
  addEventListener('pointermove', ({ timeStamp }) => (movedAt ??= timeStamp), true);
  const Original = Worker;
  globalThis.Worker = class extends Original {
    override postMessage(message: { type: string; step: number }): void {
      if (message.type === 'seek') step = message.step;
      super.postMessage(message);
    }
    constructor(...parameters: ConstructorParameters<typeof Worker>) {
      super(...parameters);
      this.addEventListener('message', ({ data }) => {
        if (data.type !== 'frame' || data.frame.step !== step || movedAt === null) return;
        const since = movedAt;
        [movedAt, step] = [null, -1];
        // Behind the page's own drawing, which was asked for before.
        requestAnimationFrame(() => setTimeout(() => scrubbed.push(performance.now() - since)));
      });
    }
  };
};

export const scrub: Section = {
  id: 'scrub',
  title: 'Scrubbing a finished run of three methods, there and back over 3,000 steps',
  async measure({ open }) {
    const page = await open('', watchScrubbing);
    await region(page, 'Training').getByRole('slider', { name: 'Speed' }).press('End');
    await reachStep(page, 3000);
    await button(page, 'Play').waitFor();
    const timeline = region(page, 'Training').getByRole('slider', { name: 'Step', exact: true });
    const box = (await timeline.locator('xpath=../..').boundingBox())!;
    const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.9));
    await page.mouse.down();
    const scrubbed = () =>
      page.evaluate(() => (globalThis as unknown as { scrubbed: number[] }).scrubbed.splice(0));
    await scrubbed();
    // There and back, slow and fast, over places that were never drawn.
    for (let i = 0; i < 200; i++) {
      await page.mouse.move(...at(0.5 - 0.45 * Math.cos(i / 9) * Math.cos(i / 40)));
      await page.waitForTimeout(16);
    }
    const values = await scrubbed();
    await page.close();
    return [figure('from the pointer to the step under it', 'ms', values, { atMost: 50 })];
  },
};
