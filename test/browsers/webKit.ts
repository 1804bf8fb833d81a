/** WebKitGTK's own small browser, on a screen that nobody sees, over WebDriver. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Key, Tab } from './tab.ts';
import { WebDriver } from './webDriver.ts';

export interface WebKitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

const screenFlags = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];

const codeOf: Record<Key, string> = { ArrowLeft: '\uE012', ArrowRight: '\uE014' };

export async function openWebKit(programs: WebKitPrograms): Promise<Tab> {
  const display = spawn(programs.screen, [...screenFlags, '-displayfd', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(display.stdio[3]!, 'data')) as [Buffer];
  const port = await freePort();
  // A group of its own, so that the browser ends with the driver.
  const driver = spawn(programs.driver, [`--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  const end = () => {
    endGroup(driver);
    display.kill();
  };
  try {
    const browser = { binary: programs.browser, args: ['--automation'] };
    const address = `http://127.0.0.1:${port}`;
    return tabOf(await WebDriver.start(address, { 'webkitgtk:browserOptions': browser }), end);
  } catch (error) {
    end();
    throw error;
  }
}

/** @param end what follows the session's own end */
const tabOf = (session: WebDriver, end: () => void): Tab => ({
  async open(url) {
    await session.goTo('about:blank');
    await session.goTo(url);
    await session.execute(`(${collectProblems})()`, []);
  },
  evaluate: (look, ...args) => session.execute(`return (${look})(...arguments)`, args),
  move: ({ x, y }) => session.mouse({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }),
  press: () => session.mouse({ type: 'pointerDown', button: 0 }),
  release: () => session.mouse({ type: 'pointerUp', button: 0 }),
  key: (name) => session.key(codeOf[name]),
  resize: (width, height) => session.resize(width, height),
  screenshot: async () => Buffer.from(await session.screenshot(), 'base64'),
  problems: () => session.execute('return window.problems', []),
  async close() {
    await session.end().catch(() => {});
    end();
  },
});

/** Runs in the page. Classic WebDriver tells nothing of the console; what fails while the page loads is not seen. */
function collectProblems(): void {
  const problems: string[] = [];
  Object.assign(window, { problems });
  // A notice, not a fault: what an observer of sizes changed is told with the next frame.
  const notice = 'ResizeObserver loop completed with undelivered notifications.';
  addEventListener('error', ({ message }) => {
    if (message !== notice) problems.push(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`uncaught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => problems.push(`policy: ${blockedURI}`));
  console.error = (...parts: unknown[]) => problems.push(`console: ${parts.join(' ')}`);
}

function endGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!);
  } catch {
    // It has ended by itself.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
