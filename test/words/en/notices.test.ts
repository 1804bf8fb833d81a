import { describe, expect, test } from 'vitest';
import { methodIds } from '../../../src/settings/settings.ts';
import { numberWord } from '../../../src/words/en/numbers.ts';
import { decodeAddress } from '../../../src/settings/address.ts';
import { addressNotice } from '../../../src/words/en/addressNotice.ts';
import { notices } from '../../../src/words/en/notices.ts';

const said = (hash: string) => decodeAddress(hash).notices.map(addressNotice.one);

describe('what was not taken from an address', () => {
  test.each([
    ['data.noise=2', 'data.noise in the address is not usable ("2"). Accepted: a number from 0 to 0.5.'],
    ['steps=.5', 'steps in the address is not usable (".5"). Accepted: a whole number from 1 to 10000000.'],
    ['batch=0', 'batch in the address is not usable ("0"). Accepted: a whole number from 1 to 4096, or all.'],
    [
      'network.hidden=8-99',
      'network.hidden in the address is not usable ("8-99"). Accepted: 1 to 3 layers of 1 to 32 units, such as 8-8.',
    ],
    ['policy=stop', 'policy in the address is not usable ("stop"). Accepted: one of continue, restart.'],
    [
      'compare=uda',
      `compare in the address is not usable ("uda"). Accepted: two to ${numberWord(methodIds.length)} of ${methodIds.join(', ')}.`,
    ],
    [
      'labels=A9,9',
      'Of the labels in the address, these are not usable: "A9,9". Accepted: up to 64 such as A0.52,0.31 with x from -1.5 to 2.5, y from -1.19 to 1.69.',
    ],
    [
      'steps=1.000',
      'steps in the address is not usable ("1.000"). It can be read as 1 or as 1000. Accepted: a whole number from 1 to 10000000.',
    ],
    [
      'steps=5&steps=6',
      'steps stands in the address more than once, with different values. The last usable one counts.',
    ],
    [
      'check=1&labels=A0,0',
      'The stars in the address are not those that it was made with: some of it was lost or changed on the way. Ask for the link again.',
    ],
    ['nonsense=1', '"nonsense" in the address is not a setting.'],
    ['%E0%A4%A=1', '"%E0%A4%A=1" in the address cannot be read.'],
    [
      'pseudoLabels=sampled',
      'pseudoLabels=sampled in the address was not taken. Exact feedback differentiates through soft pseudo labels; sampled and argmax labels have no gradient. Use soft labels, or per-example feedback.',
    ],
    [
      'data.set=circles&data.placement=ends',
      'data.placement=ends in the address was not taken. These data have no ends where stars could lie: rings are closed, and the bridge branches. Place the stars otherwise.',
    ],
  ])('%s', (hash, sentence) => {
    expect(said(hash)).toEqual([sentence]);
  });
});

test('what ended the work is said of the worker, or in its own words', () => {
  expect(notices.failed(notices.failure({ kind: 'error', message: 'out of memory' }))).toBe(
    'Training stopped: out of memory',
  );
  expect(
    notices.failure({
      kind: 'noEngine',
      reasons: ['No memory.', 'No file.'].map((message) => ({ kind: 'error', message })),
    }),
  ).toBe('No engine can train here. No memory. No file.');
});

test('an engine that gives way is told with by how much it missed', () => {
  const wrong = { kind: 'wrong', engine: 'webgpu', deviation: { largest: 0.00123, bound: 5e-5 } } as const;
  expect(notices.tookOver('wasm', wrong)).toBe(
    'WebGPU computed wrongly: it was off by 0.0012, where 0.00005 is allowed. WebAssembly took over from the last snapshot that was right.',
  );
  const reason = { kind: 'error', message: 'WebGPU has no adapter here.' } as const;
  expect(notices.tookOver('wasm', { kind: 'refused', engine: 'webgpu', reason })).toBe(
    'WebGPU was asked for and cannot be had: WebGPU has no adapter here. WebAssembly runs instead.',
  );
});

test('a warning about labels names the class, by its letter', () => {
  expect(notices.labels.none(1)).toMatch(/^Class B has no star\. .* where class B lies\.$/);
});
