/**
 * WGSL for a step's points: its batch, drawn as src/learn/draws.ts draws it or given, and the labeled points.
 *
 *   x, ε       point.x, point.noise
 *   ŷ or y     point.label: probability of class 1
 *   m          point.counts, point.sure: 1 where a point counts for L_u and the feedback, for consistency
 *   1/B, 1/L   point.share; 0 for threads left over in the last tile
 */
import { streams } from '../../../data/random.ts';
import { threads } from './layout.ts';
import type { Shape } from './shape.ts';
import { threefrySource } from './threefry.ts';
import type { Writer } from './writer.ts';

/** Numbers of a given point: x (2), ε (2), uniform, permutation. */
export const givenWidth = 6;

export const tilesOf = (shape: Shape): number => Math.ceil(shape.batch / threads);

export const pointsSource = (shape: Shape): string => `
struct Point {
  x: vec2<f32>,
  noise: vec2<f32>,
  // for sampling a label
  chance: f32,
  label: f32,
  // what consistency takes for its target
  belief: f32,
  ${shape.pseudoLabels?.masked ? 'counts: f32,' : ''}
  ${masksConsistency(shape) ? 'sure: f32,' : ''}
  // what exact or per-example feedback tells the teacher about the point
  push: f32,
  share: f32,
}
// A thread keeps 13 KB where a batch is all of 20,000 points. WGSL promises 8 KB, enough for 10,000: SwiftShader has more.
var<private> batch: array<Point, ${Math.max(1, tilesOf(shape))}>;

fn labeledPoint() -> Point {
  var point = Point();
  if (thread < labelCount) {
    point.x = labeledX(thread);
    point.label = labeledY(thread);
    point.share = 1.0 / f32(labelCount);
  }
  return point;
}

${shape.source === 'given' ? '' : threefrySource}

fn drawBatch(step: u32) {${shape.batch === 0 ? '' : batchSource(shape)}}
`;

const masksConsistency = ({ student, teacher }: Shape): boolean =>
  !!student.consistency?.masked || !!teacher?.consistency?.masked;

const batchSource = (shape: Shape): string => `
  for (var t = 0u; t < ${tilesOf(shape)}u; t++) {
    let i = t * ${threads}u + thread;
    // a value written out: software drivers do not clear a bare \`var\` anew in each turn
    var point = Point();
    if (i < ${shape.batch}u) {
      point.share = ${1 / shape.batch};
      ${shape.source === 'given' ? givenPoint : drawnPoint(shape)}
    }
    batch[t] = point;
  }
`;

const drawnPoint = ({ source, noise }: Shape): string => `
  let words = draw(seed, ${streams.batch}u, step, i);
  let chosen = firstPoint + ${source === 'all' ? 'i' : 'words.x % pointCount'};
  point.x = vec2<f32>(points[2u * chosen], points[2u * chosen + 1u]);
  point.chance = f32(words.y >> 8u) / 16777216.0;
  ${noise ? noiseSource : ''}`;

const noiseSource = `
  let noise = draw(seed, ${streams.noise}u, step, i);
  point.noise = deviation * vec2<f32>(normals[noise.x >> 20u], normals[noise.y >> 20u]);`;

const givenPoint = `
  let first = i * ${givenWidth}u;
  point.x = vec2<f32>(given[first], given[first + 1u]);
  point.noise = vec2<f32>(given[first + 2u], given[first + 3u]);
  point.chance = given[first + 4u];`;

/** The placebo: point i takes the push of point permutation[i]. One thread shuffles (Fisher–Yates). */
export function shuffle({ shape, layout }: Writer): string {
  const { pushes, permutation } = layout.row;
  const at = (i: string) => `result[base + ${permutation}u + ${i}]`;
  const givenOrder = `for (var i = 0u; i < ${shape.batch}u; i++) { ${at('i')} = given[i * ${givenWidth}u + 5u]; }`;
  const drawnOrder = `
    for (var i = 0u; i < ${shape.batch}u; i++) { ${at('i')} = f32(i); }
    for (var i = ${shape.batch - 1}u; i > 0u; i--) {
      let other = draw(seed, ${streams.shuffle}u, step, i).x % (i + 1u);
      let moved = ${at('i')};
      ${at('i')} = ${at('other')};
      ${at('other')} = moved;
    }`;
  const eachPoint = (body: string) => `
    for (var t = 0u; t < ${tilesOf(shape)}u; t++) {
      let i = t * ${threads}u + thread;
      if (i < ${shape.batch}u) { ${body} }
    }`;
  return `
    ${eachPoint(`result[base + ${pushes}u + i] = batch[t].push;`)}
    if (thread == 0u) { ${shape.source === 'given' ? givenOrder : drawnOrder} }
    storageBarrier();
    ${eachPoint(`batch[t].push = result[base + ${pushes}u + u32(${at('i')})];`)}`;
}
