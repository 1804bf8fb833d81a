/** What went wrong or deserves a warning. */
import type { Class } from '../../data/dataset.ts';
import type { Accepts, AddressNotice } from '../../settings/address.ts';
import type { EngineName } from '../../settings/engines.ts';
import type { Path } from '../../settings/paths.ts';
import type { Conflict } from '../../settings/settings.ts';
import type { Failure } from '../../worker/failure.ts';
import { methods } from './methods.ts';
import { count, decimal, numberWord } from './numbers.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

const { className } = methods;
const engineName = shell.engine.name;

/** What was not taken from an address. */
function address(notice: AddressNotice): string {
  switch (notice.kind) {
    case 'unreadable':
      return `"${notice.part}" in the address cannot be read.`;
    case 'unknown':
      return `"${notice.key}" in the address is not a setting.`;
    case 'unusable':
      return `${unusable(notice)} ${settings.instead(notice.readings, accepts(notice.accepts))}`;
    case 'repeated':
      return `${notice.key} stands in the address more than once, with different values. The last usable one counts.`;
    case 'altered':
      return 'The stars in the address are not those that it was made with: some of it was lost or changed on the way. Ask for the link again.';
    case 'conflict':
      return `${clash[notice.conflict].join(' and ')} do not go together. ${settings.conflict[notice.conflict]}`;
  }
}

/** Whose values do not go together, and are as by default then. */
const clash: Record<Conflict, [Path, Path]> = {
  exactNeedsSoft: ['teacher.feedback.form', 'pseudoLabels'],
  softHasNoGradient: ['teacher.feedback.form', 'pseudoLabels'],
  onePushForAll: ['teacher.feedback.form', 'pseudoLabels'],
  noSuchPlacement: ['data.set', 'data.placement'],
  nothingUnlabeled: ['data.pointsPerClass', 'data.labelsPerClass'],
};

const unusable = ({ key, text }: { key: string; text: string }): string =>
  key === 'labels'
    ? `Of the labels in the address, these are not usable: "${text}".`
    : `${key} in the address is not usable ("${text}").`;

function accepts(part: Accepts): string {
  switch (part.kind) {
    case 'methods':
      return `two to ${numberWord(part.methods.length)} of ${part.methods.join(', ')}`;
    case 'labels':
      return `up to ${part.most} such as A0.52,0.31 with x from ${part.x.join(' to ')}, y from ${part.y.join(' to ')}`;
    case 'choice':
      return `one of ${part.choices.join(', ')}`;
    default:
      return settings.accepts(part);
  }
}

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
  address,
  dismiss: 'Dismiss',
  more: (rest: number): string => `And ${rest} more.`,
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
      `Class ${className(side)} has no star left. Training goes on, but nothing tells it where class ${className(side)} lies.`,
  },
};
