/** Where the parts of a sweep stand on the stage: a function of their room alone. As charts count. */
import { namesMargin } from '../../../draw/curves/nameRoom.ts';
import type { Size } from '../../../draw/scales.ts';

export interface SweepLayout {
  /** Of what is read, above. */
  head: number;
  chart: Size;
  /** In the chart, for its labels: at the left and below; for names of lines at the right, where there is room. */
  margin: { left: number; right: number; bottom: number };
  /** Under it. */
  legend: number;
  /** Little room: few words. */
  small: boolean;
}

/** A letter of a label, about. */
const letter = 7.4;

/**
 * @param labels along the axis that goes up; null: there is none
 * @param names of lines, that could stand at their ends
 */
export function sweepLayout(
  box: Size,
  labels: readonly string[] | null,
  names: readonly string[] = [],
): SweepLayout {
  const small = box.width < 640 || box.height < 420;
  // What is read takes two lines where one is too short for it.
  const lines = box.width < 860 ? 2 : 1;
  const head = small ? 40 : 10 + 22 * lines + (labels ? 20 : 8);
  // Names of methods take two lines.
  const legend = small ? (labels ? 20 : 36) : 40;
  const longest = Math.max(...(labels ?? ['99.9']).map(({ length }) => length));
  const left = Math.max(34, Math.min(letter * longest + 14, 0.3 * box.width));
  const right = small || names.length === 0 ? 0 : namesMargin(names.map((name) => ({ name })));
  return {
    head,
    chart: { width: box.width, height: Math.max(0, box.height - head - legend) },
    margin: { left, right: right > 0.3 * box.width ? 0 : right, bottom: small ? 22 : 26 },
    legend,
    small,
  };
}
