import { successShades, shadeBackground } from '../../../draw/sweep/successShades.ts';
import { lineLegend } from '../../../draw/sweep/sweepLines.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { LegendList } from '../../controls/LegendList.tsx';
import styles from './SweepLegend.module.css';

/** The methods by their lines. */
export const LinesLegend = ({ methods }: { methods: readonly MethodId[] }) => (
  <LegendList entries={methods.map((id) => ({ mark: lineLegend(id), text: words.methods.name[id] }))} />
);

interface Props {
  small: boolean;
  /** Whether there are cells with recorded runs, and cells that do not run. */
  recorded: boolean;
  refused: boolean;
}

/** What the shades mean, from good to bad; the hatching; and what is crossed out. */
export function PhaseLegend({ small, recorded, refused }: Props) {
  const { title, least, leastShort, hatched, hatchedShort, recorded: thin, crossed } = lateWords.sweep.legend;
  return (
    <ol className={`${styles.legend} number`} data-small={small} aria-label={title}>
      {successShades.map((shade, i) => (
        <li key={shade.least}>
          <i style={{ background: shadeBackground(shade) }} />
          <span>{small ? leastShort(shade.least, i === 0) : least(shade.least)}</span>
        </li>
      ))}
      <li>
        <i className={styles.hatched} />
        <span>{small ? hatchedShort : hatched}</span>
      </li>
      {refused && !small && (
        <li>
          <i className={styles.crossed} />
          <span>{crossed}</span>
        </li>
      )}
      {recorded && !small && <li>{thin}</li>}
    </ol>
  );
}
