/** What variants of the factorial could have come to: each verdict once, and each way to say less. */
import { factorial } from '../../../src/learn/study/factorial.ts';
import type { VariantResult } from '../../../src/learn/study/factorialResult.ts';
import type { PairedDifference, Summary } from '../../../src/learn/study/statistics.ts';

const summary = (runs: number): Summary => ({
  runs,
  success: { count: 17, rate: 0.1, low: 0.0531, high: 0.1637, threshold: 0.99 },
  success95: { count: 17, rate: 0.1, low: 0.0531, high: 0.1637, threshold: 0.95 },
  median: 0.8731,
  quartiles: [0.8, 0.9],
  accuracies: [],
});

const against = (pairs: number, low: number, high: number): PairedDifference => ({
  pairs,
  mean: (low + high) / 2,
  median: 0,
  interval: pairs < 6 ? null : { low, high },
});

const result = (
  comparison: PairedDifference | null,
  noClassInformation = false,
  runs = 173,
): VariantResult => ({
  ...factorial[3]!,
  comparedWith: factorial[0]!.id,
  noClassInformation,
  student: summary(runs),
  teacher: summary(runs),
  comparison,
});

export const variantResults: VariantResult[] = [
  result(null),
  result(null, true, 1),
  result(against(101, 0.0123, 0.0457)),
  result(against(101, -0.0457, -0.0123)),
  result(against(101, -0.0123, 0.0457)),
  result(against(4, 0.0123, 0.0457)),
  result(against(1, 0.0123, 0.0457)),
];
