/** Whole command lines of `npm run experiment`, as people mistype them: each is a request, or refused in a sentence. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine } from '../../cli/commandLine.ts';
import type { Request } from '../../cli/request.ts';
import { complaintOf } from '../../cli/runProgram.ts';
import { conflict } from '../../src/settings/settings.ts';
import { anyCommandLine } from './anyCommandLine.ts';

/** Where a refusal says what is accepted, or what to do. */
const accepted = new RegExp(
  [
    'Accepted: ',
    'Known: ',
    'Settings: ',
    'Write ',
    'Use ',
    'Take at most ',
    'Name each ',
    'choose one',
    '(itself|alone) and does not take --|and does not take it|After it: ',
    'takes one setting or two',
    'lie on the same side of 0',
    'A range is ',
    'It takes a CSV file|A line is x, y and class|no table of 20,000 points|Two at least are needed',
    'Give it the labels',
    'so only they can be shuffled',
    'has the value .* twice',
  ].join('|'),
);

async function read(args: readonly string[]) {
  const asked: Request[] = [];
  let merges = 0;
  const program = commandLine({
    experiment: (request) => void asked.push(request),
    merge: () => void merges++,
  });
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut: () => {} });
  const complaint = await complaintOf(program, args);
  return { complaint, request: asked[0], merges, calls: asked.length + merges };
}

test('of 10,000 each is a request that can run, or is refused in one sentence', async () => {
  const count = { requests: 0, merges: 0, refusals: 0 };
  await fc.assert(
    fc.asyncProperty(anyCommandLine, async (args) => {
      const { complaint, request, merges, calls } = await read(args);
      count.merges += merges;
      if (complaint) {
        count.refusals++;
        expect(calls).toBe(0);
        expect(complaint.status).toBe(2);
        expect(complaint.sentence).toMatch(/^[^\p{Cc}]{12,2000}[.)]$/u);
        expect(complaint.sentence).toMatch(accepted);
        expect(complaint.sentence).not.toMatch(/undefined|\[object|ENOENT/);
      }
      if (!request) return;
      count.requests++;
      const { parts, seeds, jobs } = request;
      expect(parts.length * seeds.length).toBeGreaterThan(0);
      expect(jobs).toBeGreaterThan(0);
      for (const { settings } of parts) expect(conflict(settings)).toBeNull();
    }),
    { numRuns: 10_000, seed: 1 },
  );
  // Else one kind alone was looked at.
  for (const many of Object.values(count)) expect(many).toBeGreaterThan(100);
});
