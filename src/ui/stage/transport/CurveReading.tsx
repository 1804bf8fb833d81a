import type { Chart } from '../../../draw/curves/chart.ts';
import { sampleNear } from '../../../draw/curves/sampleNear.ts';
import { words } from '../../../words/words.ts';
import styles from './CurveReading.module.css';

interface Props extends Pick<Chart, 'measure' | 'series'> {
  step: number;
}

/** The values under the pointer, for eyes; the step itself is said by the timeline, the values by the panels. */
export function CurveReading({ step, measure, series }: Props) {
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
