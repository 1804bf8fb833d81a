import type { Measure } from '../../../draw/curves/curveRange.ts';
import { sampleNear } from '../../../draw/curves/sampleNear.ts';
import { usePage, useSession } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import { curvesChart } from './curvesChart.ts';
import styles from './CurveReading.module.css';

/** The values under the pointer, for eyes; the step itself is said by the timeline, the values by the panels. */
export function CurveReading({ step, measure }: { step: number; measure: Measure }) {
  const session = useSession();
  // What is measured meanwhile may be read at once.
  usePage((state) => state.summary);
  const { series } = curvesChart(session, measure, step);
  const values = series.flatMap(({ name, samples }) => {
    const sample = sampleNear(samples, step);
    return sample ? [{ name, sample }] : [];
  });
  if (values.length === 0) return null;
  const { reading, value } = words.transport.curves;
  return (
    <p className={`${styles.reading} number`} aria-hidden>
      <b>{reading(values[0]!.sample.step)}</b>
      {values.map(({ name, sample }) => (
        <span key={name}>{value[measure](name, sample.value)}</span>
      ))}
    </p>
  );
}
