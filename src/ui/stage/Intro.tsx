import { pointCount } from '../../data/dataset.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { teachingOf } from '../../session/say/teaching.ts';
import { Marked } from '../controls/Marked.tsx';
import { Changed } from './Changed.tsx';
import { useDataset, usePage, useSettings } from '../shell/context.ts';
import { words } from '../../words/words.ts';
import styles from './Intro.module.css';

/** What this is and what to do, in two sentences. */
export function Intro() {
  const settings = useSettings();
  const points = pointCount(useDataset());
  const labelCount = usePage((state) => state.labels.length);
  const compared = usePage((state) => state.address.compare.length);
  const [first, second] = words.stage.headline(teachingOf(metaPseudoLabels.id, settings).meetsStars);
  return (
    <div className={styles.intro}>
      <h1>
        <span>{`${first} `}</span>
        <br />
        <span>{second}</span>
      </h1>
      <div>
        <p className={styles.lede}>
          <Marked text={words.stage.lede(points, labelCount, compared)} />
        </p>
        <Changed />
      </div>
    </div>
  );
}
