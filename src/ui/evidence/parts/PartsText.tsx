import { factorial } from '../../../learn/study/factorial.ts';
import { corners, cornerSettings, recordedCount } from '../../../session/study/quad.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { Marked } from '../../controls/Marked.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSession, useSettings } from '../../shell/context.ts';
import { locked } from '../../shell/mode.ts';
import { Fold } from '../Fold.tsx';
import { Parts } from './Parts.tsx';
import styles from './PartsText.module.css';

/** What the four plots are, what else can be switched, and all variants on request. */
export function PartsText() {
  const session = useSession();
  const settings = useSettings();
  const isOwn = settings.data.points !== '';
  const counts = corners.map((corner) => recordedCount(cornerSettings(settings, corner)));
  const { about, drag, counted, uncounted, neither, random, told, all } = lateWords.parts;
  return (
    <>
      <p>
        <Marked text={`${about}${words.shell.between}**${drag}**`} />
      </p>
      <p>{counts.every((count) => count) ? counted(counts[0]!.runs) : uncounted}</p>
      <p>{neither(settings.teacher.labels > 0)}</p>
      {!locked && (
        <div className={styles.switches}>
          {!isOwn && (
            <Toggle
              name={random}
              on={settings.data.placement === 'random'}
              onChange={(on) => session.settings.set('data.placement', on ? 'random' : 'spaced')}
            />
          )}
          <Toggle
            name={told}
            on={settings.teacher.labels > 0}
            onChange={(on) => session.settings.set('teacher.labels', on ? 1 : 0)}
          />
        </div>
      )}
      {/* Its variants place the stars, which are drawn from given points. */}
      {!isOwn && !locked && (
        <Fold title={all(factorial.length)}>
          <Parts />
        </Fold>
      )}
    </>
  );
}
