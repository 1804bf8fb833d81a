import { isExecutable, programPath, type Program } from './programs.ts';
import { packages } from './packages.ts';

const chrome: Program = {
  title: 'Chrome or Chromium',
  names: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  package: packages.chrome,
  elsewhere: { darwin: 'brew install --cask google-chrome', win32: 'winget install Google.Chrome' },
};

/**
 * The path of Chrome or Chromium: CHROME_PATH, or else what this machine has or can get.
 *
 * @throws Error that names the one command to run where there is none
 */
export function chromePath(): string {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
  return named || programPath(chrome);
}
