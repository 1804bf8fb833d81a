/** A solution as the page shows it: a frame, the measurements of its curves, and a place for the live run to go on from. */
import type { Checkpoint, Frame } from '../../worker/protocol.ts';
import { StepHistory } from '../../learn/run/stepHistory.ts';
import { Measurements } from '../measurements.ts';
import type { Solution } from './latestSolve.ts';

export const solvedFrame = ({ request: { settings, labels }, runs }: Solution): Frame => ({
  run: -1,
  step: settings.steps,
  until: settings.steps,
  status: 'finished',
  stepsPerSecond: 0,
  labels,
  message: 0,
  future: 0,
  since: 0,
  futures: [0],
  methods: runs.map(({ frame }) => frame),
  closer: null,
});

export const solvedMeasurements = ({ request: { methods }, runs }: Solution): Measurements =>
  new Measurements(
    new Map(
      runs.map(({ curve }, i) => [methods[i]!, new StepHistory(curve.map(({ measurement }) => measurement))]),
    ),
  );

/** Its places are those that the curve measured; the last is the end. */
export const checkpointOf = ({ request: { settings, labels }, runs }: Solution): Checkpoint => {
  const snapshots = runs[0]!.curve.map(({ state: { step } }, i) => ({
    step,
    states: runs.map(({ curve }) => curve[i]!.state),
    losses: runs.map(({ curve }) => curve[i]!.measurement.losses),
    labels,
  }));
  return { step: settings.steps, until: settings.steps, past: { snapshots, events: [], replaced: [] } };
};
