/** A run as a program of its own, which needs numpy alone: what this run needs of run.py, with its block of settings in it. */
import type { Label } from '../../../data/dataset.ts';
import { asYours } from '../../../learn/methods/asYours.ts';
import type { Measurement } from '../../../learn/run/measure.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { About } from '../about.ts';
import type { TakenRun } from '../takenRun.ts';
import { neededParts, onlyParts } from './neededParts.ts';

export interface PythonRun {
  about: About;
  run: TakenRun;
  nameOf: (method: MethodId) => string;
  /** What the page has measured so far, by step. */
  measured: (method: MethodId) => readonly Measurement[];
}

/** Of what was measured, so many lines are told. */
const mostTold = 40;

/** @param template the text of run.py */
export function pythonOf(template: string, python: PythonRun): string {
  const block = blockOf(python);
  return onlyParts(template, neededParts(python.run)).replace(
    blockPlace,
    (_, before: string, after: string) => `${before}\n${block}\n${after}`,
  );
}

const blockPlace = /(^RUN = json\.loads\(r''')[^']*('''\)$)/m;

/** JSON that a raw string of Python holds: it has no apostrophe. */
function blockOf({ about, run, nameOf, measured }: PythonRun): string {
  const { yours: _, ...settings } = run.settings;
  const methods = run.methods.map((id) => ({
    name: nameOf(id),
    row: asYours(id, run.settings),
    recorded: told(measured(id)).map(({ step, losses, accuracy }) => [
      step,
      brief(losses.labeledAfter),
      brief(accuracy),
    ]),
  }));
  const moves = run.moves.map(({ step, labels }) => [step, labels.map(tripleOf)]);
  const stars = run.stars && run.stars.map(tripleOf);
  const block = { ...about, settings, stars, moves, until: run.until, methods };
  return jsonLines(block).replaceAll("'", '\\u0027');
}

const width = 116;

/** What fits a line stands on one; so do stars that moved, however many digits they have. */
function jsonLines(value: unknown, before = ''): string {
  const oneLine = spaced(value);
  if (before.length + oneLine.length <= width || typeof value !== 'object' || value === null) return oneLine;
  const inner = `${before} `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((one) => (Array.isArray(one) ? spaced(one) : jsonLines(one, inner)))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonLines(one, inner)}`);
  const lines = Array.isArray(value) ? packed(parts, width - inner.length) : parts;
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${before}${close}`;
}

/** As many to a line as fit. */
function packed(parts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)}, ${part}`;
    if (lines.length > 0 && longer.length < room && !longer.includes('\n')) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`);
  return `{${parts.join(', ')}}`;
}

/** Seven digits: more than are printed beside them. */
const brief = (value: number | null): number | null => value && Number(value.toPrecision(7));

const tripleOf = ({ x, y, class: side }: Label): [number, number, number] => [x, y, side];

/** The first steps, the last, and so many between. */
function told(measured: readonly Measurement[]): Measurement[] {
  const last = measured.length - 1;
  const every = Math.max(1, Math.ceil(last / mostTold));
  return measured.filter(({ step }, i) => step <= 10 || i % every === 0 || i === last);
}
