import { useRef } from 'react';
import { baselines } from '../../../learn/study/experiment.ts';
import { command, date, recordedRuns } from '../../../session/study/recordedRuns.ts';
import { areRecorded } from '../../../session/study/stripRuns.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { Marked } from '../../controls/Marked.tsx';
import { Sentences } from '../../controls/Sentences.tsx';
import { jobPool } from '../../shell/jobPool.ts';
import { useStore } from '../../shell/useStore.ts';
import { Fold } from '../Fold.tsx';
import { Recorded } from '../Recorded.tsx';
import { Ending } from '../RunBar.tsx';
import { MoreRuns } from './MoreRuns.tsx';
import { Results } from './Results.tsx';
import { TypicalChoices } from './TypicalChoices.tsx';
import { study, useSpokenOf, useStrips, type StripOfRuns } from './typicalRuns.ts';
import styles from './TypicalText.module.css';

const recordedSeeds = [...recordedRuns.values()][0]!.map(({ seed }) => seed);

/** Beside the strips: what their rings and dots are, more of them, and all numbers. */
export function TypicalText() {
  const text = useRef<HTMLDivElement>(null);
  const strips = useStrips();
  const state = useStore(study.store, (current) => current);
  const { typical } = lateWords;
  const present = strips.filter(({ runs }) => runs.length > 0);
  const anyRecorded = strips.some(({ part }) => areRecorded(part));
  const ranHere = strips.some(({ runs }) => runs.some(({ recorded }) => !recorded));
  const isOwn = useStore(useSpokenOf().store, ({ address }) => address.settings.data.points !== '');
  const others = isOwn ? typical.aboutOwn : typical.aboutOthers;
  return (
    <div ref={text} className={styles.text}>
      <p>
        <Marked text={anyRecorded ? typical.about(recordedSeeds.length) : others} />
      </p>
      <p>
        <Sentences of={[ranHere && typical.here, typical.pick]} />
      </p>
      <div className={styles.runs}>
        <MoreRuns strips={strips} text={text} />
        <Ending state={state} stale={false} />
      </div>
      <Cautions strips={strips} />
      <div>
        {anyRecorded && (
          <Recorded
            title={typical.recorded(recordedSeeds[0]!, recordedSeeds.at(-1)!)}
            date={date}
            command={command}
          />
        )}
        <Fold title={typical.choose}>
          <TypicalChoices />
        </Fold>
        {present.length > 0 && (
          <Fold title={typical.table.title}>
            <Results strips={present} />
          </Fold>
        )}
      </div>
    </div>
  );
}

/** How to read the scale; what does not enter, what does not open, and where numbers can differ. */
function Cautions({ strips }: { strips: readonly StripOfRuns[] }) {
  const { engine, address } = useStore(useSpokenOf().store, (page) => page);
  const { typical } = lateWords;
  const engineName = words.shell.engine.name;
  const others = engine && jobPool.engine && engine.engine !== jobPool.engine.name;
  const opening = typical.opening(datasetOf(address.settings));
  return (
    <p className="quiet">
      <Sentences
        of={[
          typical.scale,
          address.labels && typical.moved,
          ...baselines.map((id) => strips.some(({ part }) => part.method === id) && opening[id]),
          others && typical.otherEngine(engineName(jobPool.engine!.name), engineName(engine.engine)),
        ]}
      />
    </p>
  );
}
