/** Frames for tests: the four points that they predict are classes 0, 0, 1, 1. */
import type { MethodId } from '../../src/settings/settings.ts';
import type { Frame, MethodFrame, NetworkView } from '../../src/worker/protocol.ts';

export const classes = Uint8Array.of(0, 0, 1, 1);

const view = (predictions: number[]): NetworkView => ({
  parameters: new Float32Array(),
  grid: new Float32Array(),
  predictions: Uint8Array.from(predictions),
  accuracy: predictions.filter((side, i) => side === classes[i]).length / predictions.length,
  freshAccuracy: 0.5,
});

export function methodFrame(
  method: MethodId,
  predictions: number[],
  { teacher, losses }: { teacher?: number[]; losses?: [number, number] } = {},
): MethodFrame {
  return {
    method,
    student: view(predictions),
    teacher: teacher ? view(teacher) : null,
    losses: {
      labeledBefore: losses?.[0] ?? null,
      labeledAfter: losses?.[1] ?? null,
      pseudoLabel: null,
      consistency: null,
    },
    labelsRight: 5,
    otherFuture: null,
  };
}

export const frame = (step: number, ...methods: MethodFrame[]): Frame => ({
  run: 1,
  step,
  until: 3000,
  status: 'running',
  stepsPerSecond: 240,
  labels: Array.from({ length: 6 }, () => ({ x: 0, y: 0, class: 0 as const })),
  message: 0,
  future: 0,
  since: 0,
  futures: [0],
  changes: [0],
  methods,
  closer: null,
});
