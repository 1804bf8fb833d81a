import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Playback } from '../../../src/session/playback.ts';
import { SlowMotion } from '../../../src/session/slow/slowMotion.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { defaultAddress } from '../../../src/settings/address.ts';
import type { Frame, Inspection } from '../../../src/worker/protocol.ts';
import { frame, methodFrame } from '../frames.ts';

const meta = 'meta-pseudo-labels';
let asked: string[];
let playing: boolean;
let slow: SlowMotion;
let show: (frame: Frame) => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  playing = true;
  const playback = {
    onFrame: (draw: typeof show) => (show = draw),
    client: {
      inspect: (method: MethodId) => asked.push(`inspect ${method}`),
      step: () => asked.push('step'),
    },
  };
  slow = new SlowMotion(
    playback as unknown as Playback,
    {
      play(on) {
        playing = on;
        asked.push(on ? 'play' : 'pause');
      },
      rest() {
        playing = false;
        asked.push('rest');
      },
    },
    { get: () => ({ playing, address: defaultAddress }), subscribe: () => () => {} },
  );
});
afterEach(() => vi.useRealTimers());

const inspection = (step: number, method: MethodId = meta) => ({ run: 1, step, method }) as Inspection;
const paused = (step: number): Frame => ({
  ...frame(step, methodFrame(meta, [0, 0, 1, 1])),
  status: 'paused',
});
const phase = () => slow.store.get().phase;

describe('slow motion', () => {
  test('pauses the run and has its next step taken apart', () => {
    slow.start(meta);
    expect(asked).toEqual(['rest', `inspect ${meta}`]);
    slow.show(inspection(7));
    expect(phase()).toBe(1);
    slow.next();
    expect(phase()).toBe(2);
  });

  test('takes no step before it is taken apart', () => {
    slow.start(meta);
    for (let i = 0; i < 5; i++) slow.next();
    expect([phase(), asked.includes('step')]).toEqual([4, false]);
    slow.show(inspection(7));
    expect(phase()).toBe(4);
  });

  test('takes the step past phase 4, and begins with the next one', () => {
    slow.start(meta);
    slow.show(inspection(7));
    for (let i = 0; i < 3; i++) slow.next();
    expect([phase(), asked.includes('step')]).toEqual([4, false]);
    slow.next();
    expect(asked.at(-1)).toBe('step');
    show(paused(8));
    expect(asked.at(-1)).toBe(`inspect ${meta}`);
    slow.show(inspection(8));
    expect(phase()).toBe(1);
  });

  test('ends a step after phase 2 where the teacher is frozen', () => {
    slow.start('pseudo-labels');
    slow.show(inspection(7, 'pseudo-labels'));
    slow.next();
    slow.next();
    expect([phase(), asked.at(-1)]).toEqual([2, 'step']);
  });

  test('keeps its phase where labels move at the same step', () => {
    slow.start(meta);
    slow.show(inspection(7));
    slow.go(3);
    show(paused(7));
    slow.show(inspection(7));
    expect(phase()).toBe(3);
  });

  test('ends where the run plays on, and not by a frame that was still on its way', () => {
    slow.start(meta);
    show(frame(7, methodFrame(meta, [0, 0, 1, 1])));
    expect(slow.active).toBe(true);
    slow.show(inspection(7));
    playing = true;
    show(frame(9, methodFrame(meta, [0, 0, 1, 1])));
    expect(slow.active).toBe(false);
  });

  test('goes by itself, a phase every 1.6 seconds, until it is left', () => {
    slow.start(meta);
    slow.show(inspection(7));
    slow.setByItself(true);
    vi.advanceTimersByTime(1600);
    expect(phase()).toBe(2);
    vi.advanceTimersByTime(1600);
    expect(phase()).toBe(3);
    slow.fullSpeed();
    expect([slow.active, asked.at(-1)]).toEqual([false, 'play']);
    vi.advanceTimersByTime(5000);
    expect(asked.includes('step')).toBe(false);
  });

  test('takes no step on the way to another, by itself either', () => {
    slow.start(meta);
    slow.show(inspection(7));
    slow.setByItself(true);
    slow.go(4);
    show({ ...paused(300), status: 'seeking' });
    vi.advanceTimersByTime(5000);
    slow.next();
    expect(asked.includes('step')).toBe(false);
    show(paused(500));
    slow.show(inspection(500));
    vi.advanceTimersByTime(1600);
    expect([asked.at(-1), phase()]).toEqual([`inspect ${meta}`, 3]);
  });

  test('by itself waits where nobody sees it, and goes on from there', () => {
    slow.start(meta);
    slow.show(inspection(7));
    slow.setByItself(true);
    slow.setVisible(false);
    slow.show(inspection(7));
    vi.advanceTimersByTime(60_000);
    expect([phase(), asked]).toEqual([1, ['rest', `inspect ${meta}`]]);
    slow.setVisible(true);
    vi.advanceTimersByTime(1600);
    expect(phase()).toBe(2);
  });

  test('drops what another method’s step looks like', () => {
    slow.start(meta);
    slow.show(inspection(7, 'pseudo-labels'));
    expect(slow.store.get().inspection).toBeNull();
  });
});
