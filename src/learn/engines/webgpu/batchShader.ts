/**
 * WGSL for a step's batch: points, noise and pseudo labels, each thread its own (src/learn/draws.ts).
 *
 *   x_i, ε_i   point.x, point.noise
 *   ŷ_i        point.label, probability of class 1 as the student sees it
 *   1/B        point.share; 0 for the threads that are left over in the last tile
 */
import { streams } from '../../../data/random.ts';
import { threads } from './layout.ts';
import type { Shape } from './shape.ts';
import type { Writer } from './stepShader.ts';
import { threefrySource } from './threefry.ts';

/** Numbers of a given point: x (2), ε (2), uniform, permutation. */
export const givenWidth = 6;

export const tilesOf = (shape: Shape): number => Math.ceil(shape.batch / threads);

export function batchSource(writer: Writer): string {
  const { shape, layout } = writer;
  if (shape.batch === 0) return 'fn drawBatch(step: u32) {}';
  const given = shape.source === 'given';
  return `
${given && !shape.teacher?.feedback?.shuffled ? '' : threefrySource}
struct Point { x: vec2<f32>, noise: vec2<f32>, label: f32, share: f32 }
var<private> batch: array<Point, ${tilesOf(shape)}>;

fn drawBatch(step: u32) {
  for (var t = 0u; t < ${tilesOf(shape)}u; t++) {
    let i = t * ${threads}u + thread();
    var point = Point(vec2<f32>(), vec2<f32>(), 0.0, select(0.0, 1.0 / ${shape.batch}.0, i < ${shape.batch}u));
    if (i < ${shape.batch}u) { ${given ? givenPoint(shape) : drawnPoint(shape)} }
    batch[t] = point;
    ${given && shape.teacher ? `if (i < ${shape.batch}u) { result[base + ${layout.row.pseudoLabels}u + i] = point.label; }` : ''}
  }
}`;
}

const drawnPoint = (shape: Shape): string => `
  let words = draw(seed, ${streams.batch}u, step, i);
  let chosen = firstPoint + ${shape.source === 'all' ? 'i' : 'words.x % pointCount'};
  point.x = vec2<f32>(points[2u * chosen], points[2u * chosen + 1u]);
  ${
    shape.noise
      ? `let noise = draw(seed, ${streams.noise}u, step, i);
  point.noise = deviation * vec2<f32>(normals[noise.x >> 20u], normals[noise.y >> 20u]);`
      : ''
  }
  ${labelSource(shape, 'uniformOf(words.y)')}`;

const givenPoint = (shape: Shape): string => `
  let first = i * ${givenWidth}u;
  point.x = vec2<f32>(given[first], given[first + 1u]);
  point.noise = vec2<f32>(given[first + 2u], given[first + 3u]);
  ${labelSource(shape, 'given[first + 4u]')}`;

/** ŷ_i from T(x_i); a tie in argmax is class 0. */
function labelSource({ teacher, pseudoLabels }: Shape, uniform: string): string {
  if (!teacher) return '';
  const d = 'let d = forward_teacher(point.x);';
  if (pseudoLabels === 'soft') return `${d} point.label = sigmoid(d);`;
  if (pseudoLabels === 'argmax') return `${d} point.label = select(0.0, 1.0, d > 0.0);`;
  return `${d} point.label = select(0.0, 1.0, ${uniform} < sigmoid(d));`;
}

/** A loop over the batch's tiles; the body has \`point\` and its index \`i\`. */
export const overBatch = (shape: Shape, body: string): string => `
for (var t = 0u; t < ${tilesOf(shape)}u; t++) {
  let i = t * ${threads}u + thread();
  let point = batch[t];
  ${body}
}`;

/** How many points of a tile can be other than nothing. */
export const tileCount = (shape: Shape): string => `${Math.min(threads, shape.batch)}u`;
