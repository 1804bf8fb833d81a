import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Undo } from '../../src/session/undo.ts';

describe('Undo', () => {
  test('stays where it is with nothing to go to', () => {
    const undo = new Undo('a');
    expect([undo.canUndo, undo.canRedo]).toEqual([false, false]);
    expect([undo.undo(), undo.redo()]).toEqual(['a', 'a']);
  });

  test('goes back and forth', () => {
    const undo = new Undo('a');
    undo.push('b');
    undo.push('c');
    expect([undo.undo(), undo.undo(), undo.canUndo]).toEqual(['b', 'a', false]);
    expect([undo.redo(), undo.redo(), undo.canRedo]).toEqual(['b', 'c', false]);
  });

  test('forgets, on a change, what was undone', () => {
    const undo = new Undo('a');
    undo.push('b');
    undo.undo();
    undo.push('c');
    expect(undo.canRedo).toBe(false);
    expect([undo.redo(), undo.undo()]).toEqual(['c', 'a']);
  });

  test('behaves as a list with a place in it', () => {
    const commands = fc.array(fc.oneof(fc.nat(), fc.constantFrom('undo', 'redo')));
    fc.assert(
      fc.property(commands, (steps) => {
        const undo = new Undo<number>(-1);
        let list = [-1];
        let place = 0;
        for (const step of steps) {
          if (typeof step === 'number') {
            list = [...list.slice(0, ++place), step];
            undo.push(step);
            continue;
          }
          place = Math.min(list.length - 1, Math.max(0, place + (step === 'undo' ? -1 : 1)));
          expect(step === 'undo' ? undo.undo() : undo.redo()).toBe(list[place]);
        }
        expect([undo.present, undo.canUndo, undo.canRedo]).toEqual([
          list[place],
          place > 0,
          place < list.length - 1,
        ]);
      }),
    );
  });
});
