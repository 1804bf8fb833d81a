/** Finds Chrome or Chromium, and gets it where that needs nobody's leave. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'chrome.exe',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of its executable: CHROME_PATH, or else where it usually is, or else, for root on Debian, where apt
 * puts it.
 *
 * @throws Error that names the one command to run where there is none
 */
export function chromePath(): string {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
  const found = named ?? installed();
  if (found) return found;
  if (isRootOnDebian()) {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium');
  }
  const now = installed();
  if (!now) throw new Error(`The browser tests need Chrome or Chromium; get it with: ${command()}`);
  return now;
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

export const apt = (...args: string[]): void =>
  void execFileSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

export const isRootOnDebian = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function command(): string {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return 'sudo apt-get update && sudo apt-get install --yes chromium';
}
