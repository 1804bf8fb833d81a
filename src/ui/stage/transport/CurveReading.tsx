import type { Chart } from '../../../draw/curves/chart.ts';
import { sampleNear } from '../../../draw/curves/sampleNear.ts';
import { words } from '../../../words/words.ts';
import styles from './CurveReading.module.css';

interface Props extends Pick<Chart, 'measure' | 'series' | 'perStep'> {
  step: number;
}

/** The values under the pointer, for eyes; the step itself is said by the timeline, the values by the panels. */
export function CurveReading({ step, measure, series, perStep = 1 }: Props) {
  const values = series.flatMap(({ name, samples, pace = 1 }) => {
    const sample = sampleNear(samples, step / pace);
    return sample ? [{ name, sample }] : [];
  });
  if (values.length === 0) return null;
  const { reading, readingPasses, value } = words.transport.curves;
  return (
    <p className={`${styles.reading} number`} aria-hidden>
      <b>{perStep === 1 ? reading(values[0]!.sample.step) : readingPasses(step * perStep)}</b>
      {values.map(({ name, sample }) => (
        <span key={name}>{value[measure](name, sample.value)}</span>
      ))}
    </p>
  );
}
