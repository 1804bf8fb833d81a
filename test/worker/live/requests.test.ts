/** What still waits to be done to a run, once something newer was asked of it. */
import { expect, test } from 'vitest';
import { Requests } from '../../../src/worker/live/requests.ts';
import type { Request } from '../../../src/worker/protocol.ts';

const seek = (step: number): Request => ({ type: 'seek', run: 1, step });
const step: Request = { type: 'step', run: 1 };
const move: Request = { type: 'labels', run: 1, labels: [], change: 1, message: 1 };

test.for([
  ['another, and steps between them', [seek(500), step, seek(20)], [seek(20)]],
  [
    'another, as far as no labels move where it led to',
    [seek(500), move, step, seek(20)],
    [seek(500), move, seek(20)],
  ],
] as const)('a step to go to takes the place of %s', ([, asked, left]) => {
  const requests = new Requests();
  requests.run = 1;
  for (const request of asked) requests.note(request);
  const waiting: Request[] = [];
  for (let { deed } = requests; deed; { deed } = requests) {
    waiting.push(deed);
    requests.done(deed);
  }
  expect(waiting).toEqual(left);
});
