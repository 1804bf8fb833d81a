import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { FailureError } from '../../../src/worker/failure.ts';
import { EngineChain } from '../../../src/worker/live/engineChain.ts';
import { fakeEngine } from '../../learn/fakeEngine.ts';

const named = (adapter: string): Engine => ({ ...fakeEngine(), adapter });
const opens = (adapter: string) => async () => named(adapter);
const absent = async () => null;
const missing = () => Promise.reject(new FailureError({ kind: 'missing' }));
const broken = (message: string) => () => Promise.reject(new Error(message));

describe('EngineChain', () => {
  test('opens the first engine that this machine can run', async () => {
    const chain = new EngineChain([absent, broken('no luck'), opens('second'), opens('third')]);
    expect((await chain.open()).adapter).toBe('second');
  });

  test('says every reason where none opens, and tries them all again', async () => {
    let works = false;
    const later = async () => (works ? named('at last') : null);
    const chain = new EngineChain([later, broken('No memory.'), broken('No file.')]);
    await expect(chain.open()).rejects.toMatchObject({
      failure: {
        kind: 'noEngine',
        reasons: ['No memory.', 'No file.'].map((message) => ({ kind: 'error', message })),
      },
    });
    works = true;
    expect((await chain.open()).adapter).toBe('at last');
  });

  test('tells files that could not be had from engines that do not work', async () => {
    const first = new EngineChain([absent, missing, opens('second')]);
    await first.open();
    expect(first.refusal).toEqual({ kind: 'missing' });
    const none = new EngineChain([broken('no luck'), missing]);
    await expect(none.open()).rejects.toMatchObject({ failure: { kind: 'missing' } });
  });

  test('opens the same engine anew after one loss, the next after two in a row', async () => {
    let now = 0;
    const chain = new EngineChain([opens('first'), opens('second')], { now: () => now });
    await chain.open();
    now = 1000;
    expect((await chain.reopen()).adapter).toBe('first');
    now = 9000;
    expect((await chain.reopen()).adapter).toBe('second');
  });

  test('forgives a loss that is long ago', async () => {
    let now = 0;
    const chain = new EngineChain([opens('first'), opens('second')], { now: () => now });
    await chain.reopen();
    now = 60_000;
    expect((await chain.reopen()).adapter).toBe('first');
  });
});
