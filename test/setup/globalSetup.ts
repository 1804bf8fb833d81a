/** Before the tests: a browser, and the built page on a free port. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { preview } from 'vite';
import { chromePath } from './chrome.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser's executable. */
    chrome: string;
    /** Where the built page is served. */
    site: string;
  }
}

/** SITE: an address to test in place of dist/, such as the deployed page. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chrome', chromePath());
  const { SITE } = process.env;
  if (SITE) {
    project.provide('site', SITE);
    return async () => {};
  }
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built page yet; make it with: npm run build');
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  project.provide('site', server.resolvedUrls!.local[0]!);
  return () => server.close();
}
