import { describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { accuracyOf } from '../../../src/learn/run/measure.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { studyDips } from '../../../src/learn/study/dipStudy.ts';
import { mistakesOf, retaken, traceOf } from '../../../src/learn/study/dipTrace.ts';
import { ours } from '../../../src/settings/presets.ts';

const engine = await createWasmEngine(await wasmBytes());
const settings = { ...ours, steps: 420 };
const data = dataOf(settings);
const start = { method: methods['meta-pseudo-labels'], settings, data, labels: data.labels };
const trace = await traceOf(engine, start);

describe('a run looked at in every step', () => {
  it('is the live run', async () => {
    const live = { settings, methods: ['meta-pseudo-labels' as const], labels: data.labels, from: null };
    const trainer = await Trainer.start(engine, live, data);
    await trainer.advance(400);
    const { states, losses } = trainer.snapshot;
    expect(trace.states[400]).toEqual(states[0]);
    expect(trace.starLoss[400]).toBe(losses[0]!.labeledAfter);
    trainer.dispose();
  });

  it('has as many mistakes as its accuracy says', async () => {
    const mistakes = await mistakesOf(engine, start, trace.states[350]!.student);
    expect(1 - mistakes.size / data.unlabeled.y.length).toBeCloseTo(trace.student[350]!, 10);
  });
});

describe('steps taken again', () => {
  it('come out the same where nothing is changed', async () => {
    expect(await retaken(engine, start, trace.states[350]!, 3)).toEqual(trace.states.slice(351, 354));
  });

  it('draw another batch from another seed', async () => {
    const [after] = await retaken(engine, start, trace.states[350]!, 1, { seed: 2 });
    expect(after!.student).not.toEqual(trace.states[351]!.student);
  });

  it('have other terms where they are changed', async () => {
    const [after] = await retaken(engine, start, trace.states[350]!, 1, {
      step: (step) => ({ ...step, teacher: { ...step.teacher!, learningRate: 0 } }),
    });
    expect(after!.teacher).toEqual(trace.states[350]!.teacher);
    expect(after!.student).toEqual(trace.states[351]!.student);
  });
});

describe('a study of dips', () => {
  it('says of each what the steps before and after say', async () => {
    const study = await studyDips(engine, 'meta-pseudo-labels', settings, 1);
    expect(study.students.length).toBeGreaterThan(0);
    for (const { begin, before, lesson } of study.students) {
      expect(trace.student[begin]).toBeLessThanOrEqual(before - 0.05);
      const sound = begin - 1 - lesson!.down;
      // One step of the student's alone, from where its teacher was last not down, and so on to the dip.
      let state = trace.states[sound]!;
      for (let step = sound; step < begin; step++) {
        const [next] = await retaken(engine, start, { ...state, teacher: trace.states[sound]!.teacher }, 1);
        state = next!;
      }
      const kept = before - (await accuracyOf(engine, start, state.student))!;
      expect(lesson!.fallWithoutSlip).toBeCloseTo(kept, 10);
      expect(lesson!.shared).toBeLessThanOrEqual(Math.min(lesson!.mistakes, lesson!.teacherMistakes));
    }
    for (const { begin, before, fall } of study.teachers)
      expect(fall).toBeCloseTo(before - trace.teacher![begin]!, 10);
  });

  it('has no lessons where there is no teacher', async () => {
    const { teachers, students, quiet } = await studyDips(engine, 'uda', settings, 1);
    expect(teachers).toEqual([]);
    expect(students.every(({ lesson }) => lesson === null)).toBe(true);
    expect(quiet.steps).toBeGreaterThan(0);
  });
});
