import { useRef, type CSSProperties } from 'react';
import { rem } from '../../../draw/sink/chartSize.ts';
import { teachingOf } from '../../../session/say/teaching.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useSettings } from '../../shell/context.ts';
import { smallPlot, type Box } from '../layout/stageLayout.ts';
import { placed, useMorph } from '../layout/useMorph.ts';
import { panelNote } from '../slow/panelNote.ts';
import type { NetworkName } from '../slow/scene.ts';
import { useSlow } from '../slow/useSlow.ts';
import { Fact } from './Fact.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PlotView } from './PlotView.tsx';
import { StudentPlot } from './StudentPlot.tsx';
import { Verdicts } from './Verdicts.tsx';
import { Wiring } from './Wiring.tsx';
import styles from './Panel.module.css';

export interface PanelOf {
  method: MethodId;
  network: NetworkName;
}

interface Props {
  of: PanelOf;
  /** Of its plot. */
  box: Box;
  /** Height of the lines that say how the stars enter; 0: none. */
  wiring: number;
  /** It stands beside the other network of its method. */
  paired: boolean;
  /** One line under it. */
  terse: boolean;
  /** Asks for the first drag. */
  cue: boolean;
}

/** One network at its place on the stage: its name and accuracy, its plot, what was measured. */
export function Panel({ of: { method, network }, box, wiring, paired, terse, cue }: Props) {
  const element = useRef<HTMLElement>(null);
  useMorph(element, box);
  const name = network === 'teacher' ? words.stage.teacher : words.methods.name[method];
  const small = box.width < smallPlot;
  const place = {
    '--plot-height': rem(box.height),
    '--wiring': rem(wiring),
    width: rem(box.width),
    transform: placed(box),
  };
  return (
    <section
      ref={element}
      className={styles.panel}
      style={place as CSSProperties}
      aria-label={name}
      data-network={network}
      data-size={sizeOf(box)}
    >
      <div className={styles.head}>
        <PanelHead
          title={paired ? words.stage[network] : name}
          note={useNote(method, network, paired && !small)}
          method={method}
          network={network}
        />
      </div>
      {wiring > 0 && (
        <div className={styles.wiring}>
          <Wiring method={method} />
        </div>
      )}
      <div className={styles.plot}>
        {network === 'student' ? (
          <>
            <StudentPlot method={method} cue={cue} />
            <Verdicts method={method} />
          </>
        ) : (
          <PlotView method={method} network="teacher" />
        )}
      </div>
      {network === 'student' && (
        <div className={styles.fact}>
          <Fact
            method={method}
            length={box.width < tinyPlot ? 'shortest' : small || terse ? 'short' : 'full'}
          />
        </div>
      )}
    </section>
  );
}

const tinyPlot = 140;

/** How much its head and its fact have room for. */
const sizeOf = ({ width }: Box): 'large' | 'medium' | 'small' | 'tiny' =>
  width < tinyPlot ? 'tiny' : width < smallPlot ? 'small' : width < 340 ? 'medium' : 'large';

/** What a network of a pair sees; in slow motion, what it does. */
function useNote(method: MethodId, network: NetworkName, paired: boolean): string | undefined {
  const settings = useSettings();
  const slow = useSlow(method);
  if (!paired) return undefined;
  // The words of slow motion come with what else is fetched for it.
  if (slow) return 'slow' in lateWords ? panelNote(network, slow) : undefined;
  const { teacherSees, studentSees } = words.methods;
  return (network === 'teacher' ? teacherSees : studentSees)[method]?.(teachingOf(method, settings));
}
