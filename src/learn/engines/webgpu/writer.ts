/** What the parts of the shader are written with. */
import { threads, type Layout, type Vector } from './layout.ts';
import { loop } from './networkShader.ts';
import type { Shape } from './shape.ts';

export interface Writer {
  shape: Shape;
  layout: Layout;
  /** Parameter p of a vector. */
  vector: (name: Vector) => string;
  /** Runs the body for each parameter p that the thread owns, every 64th; it is the thread's q-th. */
  owned: (body: (q: string) => string) => string;
}

export function writerOf(shape: Shape, layout: Layout): Writer {
  const { parameters, shared } = layout;
  return {
    shape,
    layout,
    vector: (name) => (shared.vectors ? `vectors[${name} + p]` : `result[base + ${name} + p]`),
    owned: (body) =>
      loop(
        shape,
        'q',
        ownedCount(layout),
        (q) => `let p = thread + ${q} * ${threads}u; if (p < ${parameters}u) { ${body(q)} }`,
      ),
  };
}

/** How many parameters a thread owns at most. */
export const ownedCount = ({ parameters }: Layout): number => Math.ceil(parameters / threads);
