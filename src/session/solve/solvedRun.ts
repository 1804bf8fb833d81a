/** A solution as the page shows it: a frame, the measurements of its curves, and a place for the live run to go on from. */
import { elsewhere, type Checkpoint, type Frame } from '../../worker/protocol.ts';
import { StepHistory } from '../../learn/run/stepHistory.ts';
import { Measurements } from '../measurements.ts';
import type { Solution } from './latestSolve.ts';

const stepsOf = ({ request: { wanted } }: Solution): number => wanted[0]!.settings.steps;

/** Of runs that take equally many steps. */
export const solvedFrame = (solution: Solution): Frame => ({
  run: elsewhere,
  step: stepsOf(solution),
  until: stepsOf(solution),
  status: 'finished',
  stepsPerSecond: 0,
  labels: solution.request.labels,
  message: 0,
  future: 0,
  since: 0,
  futures: [0],
  changes: [],
  methods: solution.runs.map(({ frame }) => frame),
  closer: null,
});

export const solvedMeasurements = ({ request: { wanted }, runs }: Solution): Measurements =>
  new Measurements(
    new Map(
      runs.map(({ curve }, i) => [
        wanted[i]!.method,
        new StepHistory(curve.map(({ measurement }) => measurement)),
      ]),
    ),
  );

/** Its places are those that the curve measured; the last is the end. */
export const checkpointOf = (solution: Solution): Checkpoint => {
  const { request, runs } = solution;
  const snapshots = runs[0]!.curve.map(({ state: { step } }, i) => ({
    step,
    states: runs.map(({ curve }) => curve[i]!.state),
    losses: runs.map(({ curve }) => curve[i]!.measurement.losses),
    labels: request.labels,
  }));
  const steps = stepsOf(solution);
  return { step: steps, until: steps, past: { snapshots, events: [], replaced: [] } };
};
