/** Firefox, and WebKit where this machine can have it. */
import type { TestProject } from 'vitest/node';
import type { WebKitPrograms } from '../browsers/webKit.ts';
import { programPath, type Program } from './programs.ts';
import { packages } from './packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of Firefox. */
    firefox: string;
    /** Null where WebKit cannot be had. */
    webKit: WebKitPrograms | null;
  }
}

const firefox: Program = {
  title: 'Firefox',
  names: ['firefox-esr', 'firefox', 'firefox.exe'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  package: packages.firefox,
  elsewhere: { darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox' },
};

const webKit: Record<keyof WebKitPrograms, Program> = {
  driver: { title: "WebKit's driver", names: ['WebKitWebDriver'], package: packages.webKit },
  browser: {
    title: "WebKit's MiniBrowser",
    names: [],
    places: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
      (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
    ),
    package: packages.webKit,
  },
  screen: { title: 'Xvfb', names: ['Xvfb'], package: packages.screen },
};

export function setup(project: TestProject): void {
  project.provide('firefox', programPath(firefox));
  project.provide('webKit', webKitPrograms());
}

function webKitPrograms(): WebKitPrograms | null {
  if (process.platform !== 'linux') {
    console.warn(`not run: WebKit, which can be driven on Linux alone; this is ${process.platform}`);
    return null;
  }
  return {
    driver: programPath(webKit.driver),
    browser: programPath(webKit.browser),
    screen: programPath(webKit.screen),
  };
}
