import { goodAccuracy } from '../../../draw/map/goodLine.ts';
import { cellBackground, mapClasses } from '../../../draw/map/mapScale.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useDataset } from '../../shell/context.ts';
import type { MapLayout } from './mapLayout.ts';
import styles from './MapLegend.module.css';

/** What the shades mean, from good to bad; and the hatching. */
export function MapLegend({ form }: Pick<MapLayout, 'form'>) {
  const points = useDataset().judgedCount;
  const { title, least, unit, hatched, hatchedShort } = lateWords.map.legend;
  return (
    <ol className={`${styles.legend} number`} data-form={form} aria-label={title(points)}>
      {mapClasses.map((mapClass, i) => (
        <li key={mapClass.least} data-good={mapClass.least === goodAccuracy || undefined}>
          <i style={{ background: cellBackground(mapClass) }} />
          <span>{`${least(mapClass.least)}${i === 0 ? ` ${unit}` : ''}`}</span>
        </li>
      ))}
      <li>
        <i className={styles.hatched} />
        <span>{form === 'scale' ? hatchedShort : hatched}</span>
      </li>
    </ol>
  );
}
