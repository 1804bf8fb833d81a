/** What each seed runs: methods, variants of the factorial, or methods in the cells of a sweep. */
import { baselines, type Contender } from '../src/learn/study/experiment.ts';
import { factorial, ownPaths, settingsOf } from '../src/learn/study/factorial.ts';
import { cellsOf, sweepParts, type SweepAxes } from '../src/learn/study/sweep.ts';
import { readAxis, type SweepAxis } from '../src/learn/study/sweepAxis.ts';
import { conflict, methodIds, type Settings } from '../src/settings/settings.ts';
import { settings as words } from '../src/words/en/settings.ts';
import { sweep as sweepWords } from '../src/words/en/sweep.ts';
import { knownSettings } from './askedSettings.ts';
import { oneOf, Refusal, type Options } from './options.ts';

export interface RequestPart {
  id: string;
  method: Contender;
  settings: Settings;
  /** Of a sweep: which cell it is in, and when that comes in a picture that gets finer. */
  cell?: string;
  level?: number;
}

export const contenders: readonly Contender[] = [...methodIds, ...baselines];
export const mostRuns = 1_000_000;

/** Without a sweep. Throws a Refusal. */
export function partsFrom(options: Options, settings: Settings): RequestPart[] {
  const reason = conflict(settings);
  if (reason) throw new Refusal(`These settings cannot run together. ${words.conflict[reason]}`);
  if (options.factorial) return variantsFrom(options, settings);
  return methodsFrom(options).map((method) => ({ id: method, method, settings }));
}

function methodsFrom(options: Options): Contender[] {
  const asked = (options.methods ?? defaultMethods).split(',').map((name) => name.trim());
  const chosen = asked.map((name) => oneOf('--methods', name, contenders) as Contender);
  const twice = chosen.find((method, i) => chosen.indexOf(method) !== i);
  if (twice) throw new Refusal(`--methods names ${twice} twice. Name each once.`);
  return chosen;
}

export const defaultMethods = 'supervised,pseudo-labels,meta-pseudo-labels';

/** Of the settings that are swept, each once: what --set says of one is the value that a report names. Throws a Refusal. */
export function axesFrom(options: Options): SweepAxes {
  if (options.factorial) throw new Refusal('--factorial and --sweep do not go together: choose one.');
  const [across, up, more] = options.sweep!.map(axisFrom) as [SweepAxis, SweepAxis?, SweepAxis?];
  if (more) throw new Refusal('--sweep takes one setting or two.');
  if (across.path === up?.path) throw new Refusal(`--sweep names ${up.path} twice. Name each setting once.`);
  return up ? [across, up] : [across];
}

function axisFrom(text: string): SweepAxis {
  const read = readAxis(text);
  if ('axis' in read) return read.axis;
  const { refused } = read;
  const sentence = sweepWords.refusedAxis(refused, 'field' in refused ? refused.field.path : refused.path);
  const more = { noSetting: knownSettings(), seed: 'Use --seed for the first one.' };
  throw new Refusal(
    refused.kind in more ? `${sentence} ${more[refused.kind as keyof typeof more]}` : sentence,
  );
}

/** Throws a Refusal. */
export function cellsFrom(
  options: Options,
  settings: Settings,
  axes: SweepAxes,
  runs: number,
): RequestPart[] {
  const methods = methodsFrom(options);
  const parts = sweepParts(axes, settings, methods);
  const refused = cellsOf(axes, settings)[0]!.refused;
  if (parts.length === 0)
    throw new Refusal(`No cell of the sweep can run. ${sweepWords.refusedCell(refused!, (path) => path)}`);
  if (parts.length * runs > mostRuns)
    throw new Refusal(`The sweep has ${parts.length * runs} runs. Take at most ${mostRuns}.`);
  return parts;
}

function variantsFrom(options: Options, settings: Settings): RequestPart[] {
  if (options.methods !== undefined) {
    throw new Refusal('--factorial runs Meta Pseudo Labels alone and does not take --methods.');
  }
  const own = ownPaths.find((path) => options.set?.some((assignment) => assignment.startsWith(`${path}=`)));
  if (own) throw new Refusal(`--factorial sets ${own} itself and does not take --set ${own}.`);
  return factorial.map((variant) => {
    const changed = settingsOf(variant, settings);
    const reason = conflict(changed);
    if (reason)
      throw new Refusal(
        `The factorial cannot run with these settings: ${variant.id}: ${words.conflict[reason]}`,
      );
    return { id: variant.id, method: 'meta-pseudo-labels', settings: changed };
  });
}
