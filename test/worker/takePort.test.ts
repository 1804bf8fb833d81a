/** Two servers on one port: the second refuses, and the first goes on alone. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { ours } from '../../src/settings/presets.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { serveJobs, type JobPort } from '../../src/worker/jobs/serveJobs.ts';
import { EngineChain } from '../../src/worker/live/engineChain.ts';
import { serve, type Port } from '../../src/worker/live/serve.ts';
import { trust } from './live/trust.ts';

const open = async () => createWasmEngine(await wasmBytes());

let near: MessagePort;
let far: MessagePort;
let heard: unknown[];
beforeEach(() => {
  ({ port1: near, port2: far } = new MessageChannel());
  heard = [];
  near.onmessage = ({ data }) => heard.push(data.type);
});
afterEach(() => near.close());

const serveRun = () => serve(far as unknown as Port, new EngineChain([open]), trust);
const serveBeside = () => serveJobs(far as unknown as JobPort, open, async () => null);

describe.each([
  ['a run', serveRun, { type: 'ping' }, ['pong']],
  [
    'jobs',
    serveBeside,
    { type: 'do', id: 1, job: { type: 'seeds', method: 'uda', settings: ours, seeds: [] } },
    ['ready', 'ended'],
  ],
] as const)('a port that serves %s', (_, first, message, answers) => {
  test.each([
    ['a run', serveRun],
    ['jobs', serveBeside],
  ])('is refused to a second server, of %s', async (_kind, second) => {
    first();
    expect(second).toThrow('This port has a server already.');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- ports have no origin
    near.postMessage(message);
    await expect.poll(() => heard.filter((type) => answers.includes(type as never))).toEqual(answers);
  });
});
