/** Where a Meta Pseudo Labels step spends its time in the WebAssembly kernel, by V8's sampling profiler. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createWasmEngine } from '../src/learn/engines/wasm/wasm.ts';
import { metaPseudoLabels } from './contenders/metaPseudoLabels.ts';

export interface Share {
  part: string;
  /** Of all samples within the kernel, 0 to 1. */
  share: number;
}

/** The kernel's functions. What is inlined counts for its caller. */
const parts: Record<string, string> = {
  activate: 'tanh',
  forward: 'forward, the products',
  addWeightGradient: 'gradients of weights',
  backward: 'backward, the products',
  along: 'Jacobian-vector product for the feedback',
  scaleBySlope: 'slopes of tanh',
  drawBatch: 'draws of batch and noise',
  threefry: 'draws of batch and noise',
};
const rest = 'losses, updates and all else';

/** Largest first. Throws where a function of `parts` is no longer there. */
export async function profile(): Promise<Share[]> {
  const engine = await createWasmEngine(await namedKernel());
  const runs = engine.create([metaPseudoLabels()]);
  const take = async (thousands: number) => {
    // In portions: the profiler sees the optimized code only in calls that begin after it is there.
    for (let i = 0; i < thousands; i++) await runs.advance(1000);
  };
  await take(30);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await take(150);
  const { profile: sampled } = await session.post('Profiler.stop');
  session.disconnect();
  runs.dispose();
  const inKernel = sampled.nodes.filter(({ callFrame }) => callFrame.functionName.includes('/assembly/'));
  const hits = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of inKernel) {
    const part = parts[callFrame.functionName.split('/').at(-1)!] ?? rest;
    hits.set(part, (hits.get(part) ?? 0) + hitCount);
  }
  const missed = Object.values(parts).find((part) => !hits.has(part));
  if (missed) throw new Error(`The profile of the kernel has no samples of: ${missed}.`);
  const total = [...hits.values()].reduce((sum, count) => sum + count, 0);
  return [...hits].map(([part, count]) => ({ part, share: count / total })).sort((a, b) => b.share - a.share);
}

/** The kernel with its functions' names, which the shipped one does without; the same code otherwise. */
export async function namedKernel(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const file = join(folder, 'kernel.wasm');
    // As `npm run wasm` builds it: without its transform, the wrapper would refuse the kernel.
    await promisify(execFile)('npm', ['run', '--silent', 'wasm', '--', '--outFile', file, '--debug']);
    return readFileSync(file) as Uint8Array<ArrayBuffer>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
