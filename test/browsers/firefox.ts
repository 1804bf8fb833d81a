/** Firefox as it is installed, over WebDriver BiDi. */
import { launch } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** @param executablePath of Firefox */
export async function openFirefox(executablePath: string): Promise<Tab> {
  const browser = await launch({ browser: 'firefox', executablePath, protocolTimeout: 60_000 });
  const page = await browser.newPage();
  let problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error}`));
  // Violations of the policy are console errors, too.
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  return {
    async open(url) {
      await page.goto('about:blank');
      problems = [];
      await page.goto(url);
    },
    evaluate: (look, ...args) => page.evaluate(look as () => never, ...args),
    move: ({ x, y }) => page.mouse.move(x, y),
    press: () => page.mouse.down(),
    release: () => page.mouse.up(),
    key: (name) => page.keyboard.press(name),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    problems: async () => problems,
    close: () => browser.close(),
  };
}
