/** Workers that die, and one that answers. What they train and say is made up here. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../src/worker/failure.ts';
import { LastingWorker, type RunWorker } from '../../src/worker/lastingWorker.ts';
import type { Reply, Request } from '../../src/worker/protocol.ts';

/** Answers pings while it lives. */
class TestWorker implements RunWorker {
  onmessage: RunWorker['onmessage'] = null;
  onerror: RunWorker['onerror'] = null;
  readonly heard: string[] = [];
  alive = true;
  terminated = false;

  postMessage({ type }: Request): void {
    this.heard.push(type);
    if (type === 'ping' && this.alive) this.say({ type: 'pong' });
  }

  terminate(): void {
    [this.alive, this.terminated] = [false, true];
  }

  say(data: Reply): void {
    this.onmessage?.({ data } as MessageEvent<Reply>);
  }

  die(message: string): void {
    this.alive = false;
    this.onerror?.({ message, preventDefault() {} } as ErrorEvent);
  }
}

let workers: TestWorker[];
let replies: string[];
let failures: Failure[];
let lasting: LastingWorker;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  [workers, replies, failures] = [[], [], []];
  lasting = new LastingWorker(
    () => {
      workers.push(new TestWorker());
      return workers.at(-1)!;
    },
    {
      opened: () => lasting.send({ type: 'speed', speed: 'fastest' }),
      reply: ({ type }) => replies.push(type),
      failed: (failure) => failures.push(failure),
    },
  );
  lasting.open();
});
afterEach(() => {
  lasting.close();
  vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTime(1000 * count);
const last = () => workers.at(-1)!;

test('each is told what there is to know, and whether it is seen', () => {
  lasting.setVisible(false);
  last().die('out of memory');
  expect(workers.map(({ heard }) => heard)).toEqual([
    ['visible', 'speed', 'visible'],
    ['visible', 'speed'],
  ]);
  expect(lasting.reason).toEqual({ kind: 'error', message: 'out of memory' });
});

test('four deaths in a row without progress are the end, until it is opened again', () => {
  for (let death = 0; death < 4; death++) {
    expect(failures).toEqual([]);
    last().die('no memory at all');
  }
  expect(failures).toEqual([{ kind: 'error', message: 'no memory at all' }]);
  seconds(30);
  expect([workers.length, lasting.isOpen]).toEqual([4, false]);
  lasting.forgive();
  lasting.open();
  expect([workers.length, lasting.isOpen, lasting.reason]).toEqual([5, true, null]);
});

test('deaths with progress between them are none too many, nor are those of one that long stood still', () => {
  for (let death = 0; death < 6; death++) {
    lasting.progressed();
    last().die('out of memory');
  }
  for (let death = 0; death < 6; death++) {
    seconds(15);
    last().die('out of memory');
  }
  expect([workers.length, failures]).toEqual([13, []]);
});

test.each([
  [false, 10],
  [true, 5],
])('one that no longer answers is replaced; frames flow: %s, pings: %d', (flowing, patience) => {
  lasting.flowing = flowing;
  last().alive = false;
  seconds(patience);
  expect(workers).toHaveLength(1);
  seconds(1);
  expect([workers.length, workers[0]!.terminated, lasting.reason]).toEqual([2, true, { kind: 'silent' }]);
});

test('one that answers is left alone, and so is one that sleeps where nobody sees it', () => {
  seconds(60);
  lasting.setVisible(false);
  last().alive = false;
  seconds(60);
  expect(workers).toHaveLength(1);
  lasting.setVisible(true);
  seconds(11);
  expect(workers).toHaveLength(2);
});

test('a dead one is not missed by what it had still to say', () => {
  const [first] = workers;
  first!.die('out of memory');
  first!.die('out of memory');
  first!.say({ type: 'failed', failure: { kind: 'stopped' } });
  expect([workers.length, replies, failures]).toEqual([2, [], []]);
});

test('one that never said a word never got its script; one that did has stopped', () => {
  last().die('');
  expect(lasting.reason).toEqual({ kind: 'missing' });
  seconds(1);
  expect(replies).toEqual(['pong']);
  last().die('');
  expect(lasting.reason).toEqual({ kind: 'stopped' });
});
