/** Starts Chromium for the tests, without what only a person at its window needs. */
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/**
 * Features of Chromium that are off. It takes the last such list alone, so what of Playwright's own bears on these
 * tests is named again.
 */
const off = [
  // A window's address bar prepares two pages of its own: a third of the processor's time over a test that only opens ours.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // What asks the network for something.
  'AimEnabled',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // What holds back a page, or a browser that closes.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'PaintHolding',
];

/** @param flags on top of those that keep the browser quiet */
export const launch = (flags: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('chrome'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-features=${off.join(',')}`,
      ...flags,
    ],
  });
