import { expect, test } from 'vitest';
import { clampTo } from '../../../src/data/dataset.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { labelMove } from '../../../src/draw/handles/labelMove.ts';
import type { HandleCallbacks } from '../../../src/draw/handles/handleState.ts';

function recorded() {
  const calls: Parameters<HandleCallbacks['onMove']>[] = [];
  const onMove: HandleCallbacks['onMove'] = (...call) => calls.push(call);
  const move = labelMove({ onMove }, (x, y) => clampTo(twoMoon.domain, x, y));
  return { calls, move };
}
const label = { index: 2, x: 0.5, y: 0.25, class: 0 } as const;

test('a move starts at the label, ends at its last place and is then over', () => {
  const { calls, move } = recorded();
  move.start(label);
  move.to(1, 0.5);
  expect([move.active(), move.active(2), move.active(1)]).toEqual([true, true, false]);
  move.end();
  move.to(0, 0);
  move.end();
  expect(calls).toEqual([
    [2, 0.5, 0.25, 'start'],
    [2, 1, 0.5, 'move'],
    [2, 1, 0.5, 'end'],
  ]);
  expect(move.active()).toBe(false);
});

test('cancel gives the origin back, however far it went', () => {
  const { calls, move } = recorded();
  move.start(label);
  move.by(0.1, 0);
  move.by(0.1, 0);
  move.cancel();
  move.by(0.1, 0);
  expect(calls.map(([, x, , phase]) => [Number(x.toFixed(6)), phase])).toEqual([
    [0.5, 'start'],
    [0.6, 'move'],
    [0.7, 'move'],
    [0.5, 'cancel'],
  ]);
});

test('it does not leave the domain', () => {
  const { calls, move } = recorded();
  move.start(label);
  move.to(99, -99);
  expect(calls.at(-1)).toEqual([2, twoMoon.domain.x[1], twoMoon.domain.y[0], 'move']);
});
