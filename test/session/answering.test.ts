/** Who answers labels that move, while a run has steps to take. Solving: solve/solving.test.ts. */
import { describe, expect, test } from 'vitest';
import { expectSame, moved, standing, unmoved } from './openSession.ts';

describe('when labels move, training', () => {
  test('goes on from where it is', async () => {
    const open = await standing(40);
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    const frame = await open.sees(moved(0, 1.4, 1.3));
    expect([frame.run, frame.step, frame.until]).toEqual([run, 40, 3040]);
  });

  test('may start again instead, on release only', async () => {
    const open = await standing(40);
    open.session.show({ policy: 'restart' });
    const { run } = open.frame;
    open.take(0);
    open.session.labels.move(0, 1.4, 1.3, 'move');
    expect(open.labels).toEqual(moved(0, 1.4, 1.3));
    // Whatever was said to the worker before this is answered by then.
    open.session.transport.seek(41);
    expect(await open.at(41)).toMatchObject({ run });
    open.session.labels.move(0, 1.4, 1.3, 'end');
    const frame = await open.until((other) => other.run !== run);
    expect([frame.step, frame.labels]).toEqual([0, moved(0, 1.4, 1.3)]);
    expect(open.hash).toMatch(/^policy=restart&check=\w+&labels=A1\.4,1\.3/);
    open.session.undo();
    const again = await open.until((other) => other.run !== frame.run && other.run !== run);
    expect([again.step, again.labels, open.labels]).toEqual([0, open.state.labels, unmoved]);
  });

  test('that would start again hears nothing of a move that is taken back', async () => {
    const open = await standing(40, 'policy=restart');
    const before = open.frame;
    const { x, y } = open.take(0);
    open.session.labels.move(0, 1.4, 1.3, 'move');
    open.session.labels.move(0, x, y, 'cancel');
    open.session.transport.seek(41);
    await open.at(41);
    open.session.transport.seek(40);
    expectSame(await open.at(40), before);
    expect(open.frame.run).toBe(before.run);
    expect(open.labels).toEqual(unmoved);
  });
});
