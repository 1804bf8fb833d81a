import { lateWords } from '../../../words/lateWords.ts';
import { cellBackground, mapClasses } from '../../../draw/map/mapScale.ts';
import { wrongBetween } from '../../../session/solve/mapNumbers.ts';
import { useSession } from '../../shell/context.ts';
import styles from './MapLegend.module.css';

/** What the shades mean, in percent and in errors. */
export function MapLegend() {
  const points = useSession().data.unlabeled.y.length;
  return (
    <div className={styles.legend}>
      <p>{lateWords.map.legend.title(points)}</p>
      <ol className="number">
        {mapClasses.map((mapClass, i) => {
          const { least } = mapClass;
          const above = i === 0 ? null : mapClasses[i - 1]!.least;
          return (
            <li key={least}>
              <i style={{ background: cellBackground(mapClass) }} />
              <b>{lateWords.map.legend.accuracy(least, above)}</b>
              <span>{lateWords.map.legend.wrong(...wrongBetween(least, above, points))}</span>
            </li>
          );
        })}
      </ol>
      <p>{lateWords.map.legend.here}</p>
    </div>
  );
}
