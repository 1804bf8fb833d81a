/** Who says so: of the value that a setting now has. Source: METHOD, Presets; arXiv 2003.10580v4, sections 2 and 3.1. */
import { formatValue, type Field } from './fields.ts';
import { valueAt, type Value } from './paths.ts';
import { presets } from './presets.ts';

/**
 * `paper`: the paper states it of its toy; `largeRuns`: of its large runs alone. A preset's own value is `ours` where
 * the paper states another, and `notStated` where it is silent; any other value is `yours`.
 */
export const provenances = ['paper', 'largeRuns', 'ours', 'notStated', 'yours'] as const;
export type Provenance = (typeof provenances)[number];

export function provenanceOf({ path, paper, largeRuns = [] }: Field, value: Value): Provenance {
  const isAmong = (values: readonly Value[]) => values.some((one) => formatValue(one) === formatValue(value));
  if (paper !== null && isAmong([paper])) return 'paper';
  if (isAmong(largeRuns)) return 'largeRuns';
  if (!isAmong(Object.values(presets).map((preset) => valueAt(preset, path)))) return 'yours';
  return paper === null ? 'notStated' : 'ours';
}
