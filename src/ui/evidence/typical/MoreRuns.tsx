import { useState, type RefObject } from 'react';
import { nextSeeds } from '../../../session/study/study.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { onceAPress } from '../../controls/onceAPress.ts';
import { ProgressBar } from '../../controls/ProgressBar.tsx';
import { useStore } from '../../shell/useStore.ts';
import { useEstimate } from '../useEstimate.ts';
import { choices, study, type StripOfRuns } from './typicalRuns.ts';
import styles from './MoreRuns.module.css';

/** How many seeds more, a button each. */
const counts = [10, 100, 1000] as const;

interface Props {
  strips: readonly StripOfRuns[];
  /** Where it stands: short runs are timed once it is in sight. */
  text: RefObject<Element | null>;
}

/** Runs more seeds of every row, or shows how far that is. */
export function MoreRuns({ strips, text }: Props) {
  const { running, done, total, seconds, rows } = useStore(study.store, (state) => state);
  const first = useStore(choices, ({ firstSeed }) => firstSeed);
  const parts = strips.map(({ part }) => part);
  const estimate = useEstimate(parts, 1, text);
  const { typical, runs } = lateWords;
  const [asked, setAsked] = useState<number>(counts[0]);
  const start = (count: number) => {
    setAsked(count);
    void study.more(parts, first, count);
  };
  if (!running && parts.length === 0) return <p className="quiet">{typical.nothing}</p>;
  const next = nextSeeds(rows.get(parts[0]?.id ?? ''), first, counts[0]);
  const secondsLeft = done === 0 ? null : (seconds / done) * (total - done);
  return (
    <>
      <div className={running ? styles.running : styles.more}>
        {/* The button that started them stops them, so that it keeps the focus. */}
        {counts.map(
          (count, i) =>
            (!running || count === asked) && (
              <button
                key={count}
                type="button"
                className={i === 0 && !running ? 'button primary' : 'button'}
                aria-label={running ? undefined : typical.more(count)}
                onKeyDown={onceAPress}
                onClick={() => (running ? study.cancel() : start(count))}
              >
                {running ? runs.cancel : i === 0 ? typical.more(count) : words.numbers.count(count)}
              </button>
            ),
        )}
        {running && (
          <ProgressBar
            name={runs.progress}
            {...{ done, total }}
            text={runs.doing(done, total, secondsLeft)}
          />
        )}
      </div>
      {!running && (
        <p className="quiet number">
          <span>{`${typical.next(next)}${words.shell.between}`}</span>
          <span>
            {runs.take(counts.map((count) => [count, estimate === null ? null : count * estimate]))}
          </span>
        </p>
      )}
    </>
  );
}
