/** The settings that options ask for: a preset, what is set in it, and points that are given. */
import { canSweep } from '../src/learn/study/sweepAxis.ts';
import { excerpt } from '../src/settings/address.ts';
import { meaningless } from '../src/settings/datasetOf.ts';
import { fieldAt, fields, parseValue } from '../src/settings/fields.ts';
import { withValue } from '../src/settings/paths.ts';
import { presets, type PresetId } from '../src/settings/presets.ts';
import { Refused } from '../src/settings/readNumber.ts';
import type { Settings } from '../src/settings/settings.ts';
import { settings as words } from '../src/words/en/settings.ts';
import { oneOf, Refusal, type Options } from './options.ts';
import { reasonOf } from './reasonOf.ts';
import { readPoints, type PointsRead } from './readPoints.ts';

const pointsFile = 'It takes a CSV file of x, y and class, a line each.';

/** Throws a Refusal that says what is wrong with the file. */
export function givenPoints(file: string): { points: string; remarks: string[] } {
  let read: PointsRead;
  try {
    read = readPoints(file);
  } catch (error) {
    throw new Refusal(`--points ${excerpt(file)} cannot be read: ${reasonOf(error)}. ${pointsFile}`);
  }
  const { points, remarks } = read;
  if (points === null) throw new Refusal(`--points ${excerpt(file)} has no data. ${remarks.join(' ')}`);
  return { points, remarks };
}

/** Throws a Refusal. */
export function settingsFrom(options: Options, points: string): Settings {
  if (options.points !== undefined) refuseWithPoints(options);
  const preset = oneOf('--preset', options.preset, Object.keys(presets)) as PresetId;
  const dataset = options.dataset === undefined ? [] : [`data.set=${options.dataset}`];
  const steps = options.steps === undefined ? [] : [`steps=${options.steps}`];
  const assignments = [...dataset, ...(options.set ?? []), ...steps];
  return withValue(assignments.reduce(withAssignment, presets[preset]), 'data.points', points);
}

/** What would say of given points how they are drawn. */
function refuseWithPoints({ dataset, factorial: all, set = [], sweep = [] }: Options): void {
  if (dataset !== undefined)
    throw new Refusal(
      '--points and --dataset do not go together: choose one. Points that are given are the data.',
    );
  if (all) throw new Refusal('--factorial places the stars itself and does not take --points.');
  const named = [...set, ...sweep].map((assignment) => assignment.split('=')[0]!.trim());
  const nothing = meaningless.find((path) => named.includes(path));
  if (nothing)
    throw new Refusal(`${nothing} says how points are drawn. --points gives them, and does not take it.`);
}

/** The seeds are set by --seed. */
export const settable = fields.filter(canSweep);

/** A sentence that names them. */
export const knownSettings = (): string => `Settings: ${settable.map(({ path }) => path).join(', ')}.`;

function withAssignment(settings: Settings, assignment: string): Settings {
  const at = assignment.indexOf('=');
  const path = at < 0 ? assignment : assignment.slice(0, at);
  const field = fieldAt(path);
  if (!field) throw new Refusal(`"${excerpt(path)}" is not a setting. ${knownSettings()}`);
  if (at < 0) throw new Refusal(`--set ${path} has no value. Write --set ${path}=VALUE.`);
  if (path === 'data.points') throw new Refusal(`${path} is a text for addresses. Use --points FILE.`);
  if (path === 'data.seed' || path === 'network.seed') {
    throw new Refusal(`${path} runs through the seeds here. Use --seed for the first one.`);
  }
  const text = assignment.slice(at + 1);
  const value = parseValue(field, text);
  if (value instanceof Refused)
    throw new Refusal(
      `${path} does not take "${excerpt(text)}". ${words.instead(value.readings, words.accepts(field))}`,
    );
  return withValue(settings, field.path, value);
}
