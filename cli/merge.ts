/** Shards of one experiment put together: the same report as if they had been run at once. */
import { own } from '../src/data/ownData.ts';
import { partOf, reportOf, type Report, type Shard } from '../src/learn/study/report.ts';
import { textOfAxis, type SweepAxis } from '../src/learn/study/sweepAxis.ts';
import { fields, formatValue } from '../src/settings/fields.ts';
import { valueAt, type Path } from '../src/settings/paths.ts';
import type { Settings } from '../src/settings/settings.ts';
import { readReport } from './readReport.ts';
import { Refusal } from './options.ts';

interface Piece {
  file: string;
  report: Report;
}

/**
 * Throws a Refusal for what is no report, for pieces of different experiments and for overlaps.
 *
 * @param say is told in a sentence what is not there yet
 */
export function merged(files: readonly string[], say: (sentence: string) => void = () => {}): Report {
  const named = files.find((file, i) => files.indexOf(file) !== i);
  if (named !== undefined) throw new Refusal(`${named} is named twice.`);
  const pieces = files.map((file) => ({ file, report: readReport(file) }));
  const [first, ...others] = pieces as [Piece, ...Piece[]];
  for (const other of others) refuseDifference(first, other);
  refuseOverlap(pieces);
  const seeds = pieces.flatMap(({ report }) => report.seeds).sort((a, b) => a - b);
  const { settings, preset, engine, adapter, versions, parts, axes } = pieces
    .map(({ report }) => report)
    .reduce((a, b) => (b.settings.data.seed < a.settings.data.seed ? b : a));
  const shard = mergedShard(pieces.map(({ report }) => report.shard));
  const head = { settings, preset, engine, adapter, versions, parts, ...(axes && { axes }), seeds, shard };
  sayMissing(pieces, shard, say);
  return reportOf(
    head,
    pieces.flatMap(({ report }) => report.rows),
  );
}

/** What must agree, as texts by name. The first seed is a shard's own. */
function identity({
  settings,
  preset,
  engine,
  adapter,
  versions,
  parts,
  axes,
  shard,
}: Report): Map<string, string> {
  const paths = fields.map(({ path }) => path).filter((path) => !path.endsWith('.seed'));
  return new Map([
    ['preset', preset],
    ...paths.map((path): [string, string] => [path, textOf(settings, path)]),
    ['engine', engine],
    ['adapter', adapter],
    ...Object.entries(versions).map(([name, version]): [string, string] => [`version of ${name}`, version]),
    ...(axes ?? []).map(axisText),
    ['methods or variants', parts.join(',')],
    ['cut', shard ? `${shard.of} shards of ${shard.runs} seeds from ${shard.seed}` : 'no shard'],
  ]);
}

/** Points by their name: all of them would fill the screen. */
const textOf = (settings: Settings, path: Path): string =>
  path === 'data.points' ? nameOf(settings.data.points) : formatValue(valueAt(settings, path));

const nameOf = (points: string): string => (points ? `own-${own()!.nameOf(points)}` : 'none');

const axisText = (axis: SweepAxis, i: number): [string, string] => [
  ['swept across', 'swept up'][i]!,
  textOfAxis(axis),
];

function refuseDifference(a: Piece, b: Piece): void {
  const [first, second] = [identity(a.report), identity(b.report)];
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(name) ?? 'absent', second.get(name) ?? 'absent'];
    if (one === other) continue;
    throw new Refusal(
      `${a.file} and ${b.file} are not of one experiment: ${name} is ${one} in the first and ${other} in the second.`,
    );
  }
}

function refuseOverlap(pieces: readonly Piece[]): void {
  const fileOf = new Map<string, string>();
  for (const { file, report } of pieces) {
    for (const seed of report.seeds) refuseSecond(fileOf, `Seed ${seed}`, file);
    for (const row of report.rows) refuseSecond(fileOf, `Seed ${row.seed} of ${partOf(row)}`, file);
  }
}

function refuseSecond(fileOf: Map<string, string>, name: string, file: string): void {
  const before = fileOf.get(name);
  if (before !== undefined) {
    throw new Refusal(
      `${name} is in ${before === file ? `${file} twice` : `${before} and again in ${file}`}.`,
    );
  }
  fileOf.set(name, file);
}

/** All shards of a cut are no shard any more. They are of one cut: differences were refused. */
function mergedShard(shards: readonly (Shard | null)[]): Shard | null {
  const [first] = shards;
  if (!first) return null;
  const have = shards.flatMap((shard) => shard!.have).sort((a, b) => a - b);
  return have.length === first.of ? null : { ...first, have };
}

/** Shards that were interrupted, and those that are not there. */
function sayMissing(pieces: readonly Piece[], shard: Shard | null, say: (sentence: string) => void): void {
  for (const { file, report } of pieces) {
    const wanted = report.parts.length * report.seeds.length;
    if (!report.complete) say(`${file} has ${report.rows.length} of ${wanted} runs: it was interrupted.`);
  }
  if (!shard) return;
  const missing = Array.from({ length: shard.of }, (_, i) => i + 1).filter((i) => !shard.have.includes(i));
  say(`Still missing of ${shard.of} shards: ${missing.join(', ')}.`);
}
