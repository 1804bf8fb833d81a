import { cellBackground, mapClasses } from '../../../draw/map/mapScale.ts';
import { useSession } from '../../shell/context.ts';
import { map as words } from '../../../words/en/solve.ts';
import styles from './MapLegend.module.css';

/** What the shades mean, in percent and in errors. */
export function MapLegend() {
  const points = useSession().data.unlabeled.y.length;
  return (
    <div className={styles.legend}>
      <p>{words.legend}</p>
      <ol className="number">
        {mapClasses.map((mapClass, i) => {
          const { least } = mapClass;
          const above = i === 0 ? null : mapClasses[i - 1]!.least;
          return (
            <li key={least}>
              <i style={{ background: cellBackground(mapClass) }} />
              <b>{words.legendClass(least, above)}</b>
              <span>{words.legendErrors(least, above, points)}</span>
            </li>
          );
        })}
      </ol>
      <p>{words.here}</p>
    </div>
  );
}
