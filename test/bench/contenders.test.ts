import { describe, expect, test } from 'vitest';
import { convnet } from '../../bench/contenders/convnet.ts';
import { createOperations, createWasm } from '../../bench/contenders/engines.ts';
import { runsContender } from '../../bench/contenders/runs.ts';
import { supervisedTask } from '../../bench/contenders/supervisedTask.ts';
import { tensorflow } from '../../bench/contenders/tensorflow.ts';
import type { Contender } from '../../bench/contender.ts';

const run = supervisedTask();

const parametersAfter = async (contender: Contender, steps: number): Promise<Float32Array> => {
  const running = await contender.start();
  await running.take(steps);
  const parameters = await running.parameters!();
  running.stop();
  return parameters;
};

describe('peers that do the same work come out where the reference does', () => {
  test.each([
    runsContender('WebAssembly', createWasm, [run]),
    runsContender('TensorFlow.js, WebAssembly', () => createOperations('wasm'), [run]),
    tensorflow('operations', 'cpu', run),
    tensorflow('operations', 'wasm', run),
    tensorflow('Layers', 'wasm', run),
    convnet(run),
  ])('$name', async (contender) => {
    const reference = runsContender('', () => createOperations('cpu'), [run]);
    const expected = await parametersAfter(reference, 5);
    const actual = await parametersAfter(contender, 5);
    expect(actual).toHaveLength(expected.length);
    const moved = Math.max(...expected.map((value, i) => Math.abs(value - run.state.student[i]!)));
    const apart = Math.max(...expected.map((value, i) => Math.abs(value - actual[i]!)));
    expect(moved).toBeGreaterThan(0.1);
    expect(apart).toBeLessThan(1e-5);
  });
});
