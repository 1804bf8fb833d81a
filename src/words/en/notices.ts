/** What went wrong or deserves a warning. */
import type { Class } from '../../data/dataset.ts';
import type { EngineName } from '../../settings/engines.ts';
import type { Failure } from '../../worker/failure.ts';
import { methods } from './methods.ts';
import { count, decimal } from './numbers.ts';
import { shell } from './shell.ts';

const { className } = methods;
const engineName = shell.engine.name;

const missOf = ({ largest, bound }: Extract<Failure, { kind: 'wrong' }>['deviation']): string =>
  Number.isFinite(largest)
    ? `it was off by ${tidy(largest)}, where ${tidy(bound)} is allowed`
    : 'it gave numbers that are none';

const tidy = (share: number): string =>
  decimal(share, Math.max(1, 1 - Math.floor(Math.log10(share)))).replace(/0+$/, '');

const seconds = (milliseconds: number): string => `${decimal(milliseconds / 1000, 1)} seconds`;

/** What ended work in the workers, or an engine. */
function failure(what: Failure): string {
  switch (what.kind) {
    case 'stopped':
      return 'The worker stopped.';
    case 'silent':
      return 'The worker stopped answering.';
    case 'deviceLost':
      return 'The device was lost.';
    case 'missing':
      return 'A file that it takes could not be fetched.';
    case 'jobStopped':
      return 'A worker stopped.';
    case 'noEngine':
      return ['No engine can train here.', ...what.reasons.map(failure)].join(' ');
    case 'refused':
      return `${engineName(what.engine)} was asked for and cannot be had: ${failure(what.reason)}`;
    case 'wrong':
      return `${engineName(what.engine)} computed wrongly: ${missOf(what.deviation)}.`;
    case 'slow':
      return `${engineName(what.engine)} took ${seconds(what.milliseconds)} for ${count(what.steps)} steps.`;
    case 'hung':
      return `It did not answer within ${seconds(what.milliseconds)}.`;
    case 'error':
      return what.message;
  }
}

function tookOver(engine: EngineName, reason: Failure): string {
  const name = engineName(engine);
  switch (reason.kind) {
    case 'refused':
      return `${failure(reason)} ${name} runs instead.`;
    case 'missing':
      return `The files of another engine could not be fetched. ${name} runs instead.`;
    case 'wrong':
      return `${failure(reason)} ${name} took over from the last snapshot that was right.`;
    case 'slow':
    case 'hung':
      return `${failure(reason)} ${name} took over.`;
    default:
      return `The engine was lost; ${name} took over from the last snapshot.`;
  }
}

export const notices = {
  group: 'Notices',
  dismiss: 'Dismiss',
  failed: (reason: string): string => `Training stopped: ${reason}`,
  failure,
  restart: 'Restart',
  newVersion: 'A new version of this page is ready.',
  diverged: (step: number): string =>
    `A weight stopped being a number after step ${count(step)}. The picture shows the last finite step.`,
  halve: 'Restart with half the learning rates',
  /** Another engine, or the same anew. */
  tookOver,
  unchecked: (engine: EngineName): string =>
    `WebAssembly did not start, so nothing checks what ${engineName(engine)} computes.`,
  /** About the labels, of all or of a class. */
  labels: {
    most: (labels: number): string =>
      `These are ${labels} stars, the most that a run takes: no other is added until one is removed.`,
    none: (side: Class): string =>
      `Class ${className(side)} has no star. Training goes on, but nothing tells it where class ${className(side)} lies.`,
  },
};
