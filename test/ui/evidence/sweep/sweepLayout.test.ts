import { describe, expect, it } from 'vitest';
import type { Dock } from '../../../../src/ui/stage/layout/shape.ts';
import { stageLayout } from '../../../../src/ui/stage/layout/stageLayout.ts';
import { sweepLayout } from '../../../../src/ui/evidence/sweep/sweepLayout.ts';

const sizes: [name: string, dock: Dock, width: number, height: number][] = [
  ['1920×1080', 'beside', 1840, 1024],
  ['1440×900', 'beside', 1344, 844],
  ['1280×720', 'beside', 1184, 664],
  ['1180×800', 'beside', 1084, 744],
  ['1024×768', 'above', 976, 415],
  ['820×1180', 'above', 772, 637],
  ['390×844', 'above', 358, 371],
  ['360×640', 'above', 328, 281],
];

it('leaves a chart no height, not less than none, where the stage is all but gone', () => {
  expect(sweepLayout({ width: 358, height: 30 }, ['0', '32']).chart.height).toBe(0);
});

describe.each(sizes)('%s', (_, dock, width, height) => {
  const size = { width, height };
  const shape = { form: 'evidence', dock, count: 0, size, aspect: 1.39, title: 0, board: 0 } as const;
  const box = stageLayout(shape).evidence!;

  it('names stand at the ends of lines where the charts keep their width', () => {
    const { margin, chart, small } = sweepLayout(box, null, ['Supervised', 'Meta Pseudo Labels', 'Yours']);
    expect(margin.right > 0).toBe(!small);
    expect(chart.width - margin.left - margin.right).toBeGreaterThan(0.6 * box.width);
  });

  it.each([[null], [['0', '32']], [['Per example', 'Difference']]])(
    'labels %j leave the chart its room',
    (labels) => {
      const { head, chart, margin, legend } = sweepLayout(box, labels);
      expect(head + chart.height + legend).toBeCloseTo(box.height, 6);
      expect(chart.width).toBe(box.width);
      expect(chart.width - margin.left).toBeGreaterThan(0.69 * box.width);
      // Two charts, one over the other, each with its title.
      expect(chart.height - margin.bottom).toBeGreaterThan(110);
    },
  );
});
