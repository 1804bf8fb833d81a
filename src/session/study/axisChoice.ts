/** Which values of a setting a reader has chosen: the text of it is what the command line takes. */
import { readAxis, type AxisRead, type SweepAxis } from '../../learn/study/sweepAxis.ts';
import { fieldAt, formatValue, type Field } from '../../settings/fields.ts';
import type { Path, Value } from '../../settings/paths.ts';

/** even: each as far from the next. log: each the same multiple of the one before. list: typed or picked one by one. */
export const spacings = ['even', 'log', 'list'] as const;
export type Spacing = (typeof spacings)[number];

export interface AxisChoice {
  path: Path;
  spacing: Spacing;
  /** Of a range. */
  from: number;
  to: number;
  count: number;
  /** With commas between. */
  list: string;
}

/** How many values a range can have. */
export const counts = [3, 5, 8, 12] as const;

export function textOf({ path, spacing, from, to, count, list }: AxisChoice): string {
  if (spacing === 'list') return `${path}=${list}`;
  return `${path}=${from}..${to}:${count}${spacing === 'log' ? 'log' : ''}`;
}

export const axisOf = (choice: AxisChoice): AxisRead => readAxis(textOf(choice));

/** These values, one by one; as a range, around the one in the middle. */
export const listed = ({ path, values }: SweepAxis): AxisChoice => ({
  ...choiceAround(path, values[Math.floor(values.length / 2)]!),
  spacing: 'list',
  list: values.map(formatValue).join(','),
});

/** Around the value that a setting has now: by factors of ten where it is more than 0, else over its slider. */
export function choiceAround(path: Path, value: Value): AxisChoice {
  const field = fieldAt(path)!;
  const rest = { path, count: 5, list: listOf(field, value) };
  if (field.kind !== 'number') return { ...rest, spacing: 'list', from: 0, to: 1 };
  const within = (bound: number) => {
    const inRange = Math.max(field.min, Math.min(field.max, bound));
    // Rounded, it may lie beyond the bound again.
    return field.integer ? Math.round(inRange) : Math.min(field.max, Number(inRange.toPrecision(4)));
  };
  if (typeof value === 'number' && value > 0)
    return { ...rest, spacing: 'log', from: within(value / 10), to: within(value * 10) };
  const [from, to] = field.slider ?? [Math.max(1, field.min), Math.min(1024, field.max)];
  return { ...rest, spacing: 'even', from, to };
}

function listOf(field: Field, value: Value): string {
  if (field.kind === 'choice') return field.choices.join(',');
  if (field.kind === 'switch') return 'false,true';
  return formatValue(value);
}

/** The same with other values one by one, for who goes from a range to a list. */
export function withSpacing(choice: AxisChoice, spacing: Spacing): AxisChoice {
  const read = axisOf(choice);
  const list = 'axis' in read ? read.axis.values.map(formatValue).join(',') : choice.list;
  return { ...choice, spacing, ...(spacing === 'list' && { list }) };
}
