import { beforeEach, expect, test } from 'vitest';
import { dataOf } from '../../../src/learn/run/data.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { Requests, type StartRequest } from '../../../src/worker/live/requests.ts';
import { RunReplies } from '../../../src/worker/live/runReplies.ts';
import type { Reply } from '../../../src/worker/protocol.ts';
import { fakeEngine } from '../../learn/fakeEngine.ts';

const settings = withValue(ours, 'steps', 60);
const { labels } = dataOf(settings);
const start: StartRequest = {
  type: 'start',
  run: 7,
  settings,
  methods: ['supervised'],
  playing: true,
  from: null,
  labels,
  change: 0,
  message: 0,
};
const look = { methods: [], closer: null, message: 3, stepsPerSecond: 20 };

let requests: Requests;
let said: Reply[];
let replies: RunReplies;
let trainer: Trainer;

beforeEach(async () => {
  [requests, said] = [new Requests(), []];
  requests.note(start);
  requests.done(start);
  replies = new RunReplies({ postMessage: (reply) => void said.push(reply) }, requests);
  trainer = await Trainer.start(fakeEngine(), start);
  await trainer.advance(20);
});

const statuses = () => said.map((reply) => reply.type === 'frame' && reply.frame.status);

test('a frame says where the run stands, and which it is', () => {
  replies.frame(trainer, look);
  expect(said).toEqual([
    {
      type: 'frame',
      frame: {
        run: 7,
        step: 20,
        until: 60,
        status: 'running',
        labels,
        future: 0,
        since: 0,
        futures: [0],
        changes: [0],
        ...look,
      },
    },
  ]);
});

test('a run that is over is finished, whether it is to play or not; one that failed has diverged', async () => {
  requests.note({ type: 'pause', run: 7 });
  replies.frame(trainer, look);
  replies.frame(trainer, look, true);
  await trainer.advance(40);
  replies.frame(trainer, look, true);
  requests.note({ type: 'play', run: 7 });
  replies.frame(trainer, look);
  trainer.divergedAt = 21;
  replies.frame(trainer, look);
  expect(statuses()).toEqual(['paused', 'seeking', 'finished', 'finished', 'diverged']);
});

test('what was measured is told once, and labels with as much of the past as is asked for', () => {
  replies.measured(trainer);
  replies.measured(trainer);
  replies.labels(trainer);
  replies.labels(trainer, true);
  const { snapshot, past } = trainer;
  expect(said.map((reply) => reply.type === 'measured' && reply.measured.measurements[0]!.length)).toEqual([
    21,
    0,
    false,
    false,
  ]);
  expect(said.slice(2)).toEqual([
    { type: 'labels', run: 7, until: 60, snapshot, past: null },
    { type: 'labels', run: 7, until: 60, snapshot, past },
  ]);
});

test('nothing is told of a run in whose place another is to begin', () => {
  requests.note({ ...start, run: 8 });
  replies.frame(trainer, look);
  replies.measured(trainer);
  replies.labels(trainer);
  expect(said).toEqual([]);
  // It is told where it is looked at after all.
  expect(trainer.takeMeasured()[0]).toHaveLength(21);
});
