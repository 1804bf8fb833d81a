/** Values along a slider. */
export interface SlideRange {
  min: number;
  max: number;
  step: number;
}

/** The nearest value that can be chosen. */
export function nearestValue({ min, max, step }: SlideRange, value: number): number {
  const steps = Math.round((value - min) / step);
  // Without the last digits, which binary fractions bring: 3 · 0.1 is 0.3.
  return Math.min(max, Math.max(min, Number((min + steps * step).toPrecision(12))));
}

/** Where a key goes from a value; ten steps at once with Shift or a whole page. Null: it has no meaning here. */
export function valueAfter(
  range: SlideRange,
  value: number,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): number | null {
  const by = shiftKey ? 10 : 1;
  const steps: Partial<Record<string, number>> = {
    ArrowRight: by,
    ArrowUp: by,
    ArrowLeft: -by,
    ArrowDown: -by,
    PageUp: 10,
    PageDown: -10,
    Home: -Infinity,
    End: Infinity,
  };
  const count = steps[key];
  return count === undefined ? null : nearestValue(range, value + count * range.step);
}
