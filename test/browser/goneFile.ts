/** Files of the page that the server has no more, and what the page then offers. */
import type { Locator, Page } from 'playwright-core';
import { reachStep, stepOf } from './page.ts';

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

export const gone: Answer = { status: 404, contentType: 'text/plain', body: 'Not found' };

export const goneFile = (page: Page, file: string, answer = gone): Promise<unknown> =>
  page.route(file, (route) => route.fulfill(answer));

/** A way out that is offered where something is said to be missing. */
export const way = (page: Page, says: string, name: string): Locator =>
  page.getByRole('status').filter({ hasText: says }).locator('..').getByRole('button', { name, exact: true });

/** What is still trained. */
export async function goesOn(page: Page): Promise<void> {
  await reachStep(page, (await stepOf(page)) + 5);
}
