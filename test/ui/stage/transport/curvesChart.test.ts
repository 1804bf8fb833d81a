import { expect, test } from 'vitest';
import { curvesChart } from '../../../../src/ui/stage/transport/curvesChart.ts';
import { first } from '../../../../src/words/en/first.ts';
import { speak } from '../../../../src/words/words.ts';
import { OpenSession } from '../../../session/openSession.ts';

speak(first);

/** Of a step of Supervised. */
const passes = ({ session }: OpenSession): number => {
  const { perStep, series } = curvesChart(session, 'accuracy', 'passes');
  return series[0]!.pace! * perStep!;
};

test('passes are counted of the stars that there are', () => {
  const open = new OpenSession({ hash: 'view=supervised&batch=100' });
  expect(passes(open)).toBeCloseTo((3 * 6) / 100);
  open.session.labels.add(0.1, 0.1);
  expect(passes(open)).toBeCloseTo((3 * 7) / 100);
  open.session.undo();
  expect(passes(open)).toBeCloseTo((3 * 6) / 100);
  for (let left = 6; left > 0; left--) open.session.labels.unlabel(0);
  expect(open.state.labels).toEqual([]);
  expect(passes(open)).toBeGreaterThan(0);
});
