import { useRef } from 'react';
import { cellsOf } from '../../../learn/study/sweep.ts';
import { recordedSweepOf } from '../../../session/study/recordedSweeps.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { Marked } from '../../controls/Marked.tsx';
import { Sentences } from '../../controls/Sentences.tsx';
import { usePage } from '../../shell/context.ts';
import { locked } from '../../shell/mode.ts';
import { Fold } from '../Fold.tsx';
import { Recorded } from '../Recorded.tsx';
import { SweepForm } from './SweepForm.tsx';
import { SweepResults } from './SweepResults.tsx';
import { useSweep, type ShownSweep } from './useSweep.ts';
import styles from './SweepText.module.css';

/** What is swept, how it is read, and all its numbers. */
export function SweepText() {
  const text = useRef<HTMLDivElement>(null);
  const {
    chosen: { up },
    sweep,
  } = useSweep();
  const moved = usePage((page) => page.address.labels !== null);
  const { sweep: phrases } = lateWords;
  const seen = sweep?.shown.flat() ?? [];
  const recorded = seen.some((one) => one.recorded) && recordedSweepOf(sweep!.request.axes);
  return (
    <div ref={text} className={styles.text}>
      <p>
        <Marked text={up ? phrases.aboutTwo : phrases.aboutOne} />
      </p>
      <p>{phrases.pick}</p>
      {/* In a lecture, what was recorded is told of; the form would make its letters small. */}
      {locked ? (
        <Fold title={phrases.choose}>
          <SweepForm text={text} />
        </Fold>
      ) : (
        <SweepForm text={text} />
      )}
      <p className="quiet">
        <Sentences
          of={[
            sweep && refusedText(sweep),
            ...idleTexts(sweep),
            phrases.paired,
            moved && phrases.moved,
            phrases.hindsight,
          ]}
        />
      </p>
      <div>
        {recorded && (
          <Recorded
            title={phrases.recorded(recorded.firstSeed, recorded.firstSeed + recorded.seedCount - 1)}
            date={recorded.date}
            command={recorded.command}
          />
        )}
        {sweep && seen.some(({ runs }) => runs.length > 0) && (
          <Fold title={phrases.numbers}>
            <SweepResults sweep={sweep} />
          </Fold>
        )}
      </div>
    </div>
  );
}

/** Which methods read nothing of what is swept. */
function idleTexts(sweep: ShownSweep | null): string[] {
  if (!sweep) return [];
  const { idle, request } = sweep;
  return idle.flatMap((all, axis) =>
    all.length === 0
      ? []
      : lateWords.sweep.idle(lateWords.settings.fields[request.axes[axis]!.path].name, all),
  );
}

/** How many cells cannot run, and why the first of them cannot. */
function refusedText({ request: { axes, settings } }: ShownSweep): string | null {
  const refused = cellsOf(axes, settings).flatMap((cell) => cell.refused ?? []);
  if (refused.length === 0) return null;
  const { sweep } = lateWords;
  const reason = sweep.refusedCell(refused[0]!, (path) => lateWords.settings.fields[path].name);
  return (axes.length === 2 ? sweep.refusedPairs : sweep.refused)(refused.length, reason);
}
