import { teachingOf } from '../../../session/say/teaching.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useDataset, useSettings } from '../../shell/context.ts';
import { smallPlot, tinyPlot } from '../layout/plotSizes.ts';
import type { Box } from '../layout/shape.ts';
import { panelNote } from '../slow/panelNote.ts';
import type { NetworkName } from '../slow/scene.ts';
import { useAccuracy, useSlow } from '../slow/useSlow.ts';
import { Accuracy } from './Accuracy.tsx';
import { Fact } from './Fact.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PlotView } from './PlotView.tsx';
import { StudentPlot } from './StudentPlot.tsx';
import { Verdicts } from './Verdicts.tsx';
import { Wiring } from './Wiring.tsx';

export interface PanelOf {
  method: MethodId;
  network: NetworkName;
}

interface Props {
  of: PanelOf;
  /** Of its plot. */
  box: Box;
  /** How wide its name may be; null: as the plot. */
  names: number | null;
  /** Height of the lines that say how the stars enter; 0: none. */
  wiring: number;
  /** Its name and accuracy in one line alone. */
  bare: boolean;
  /** It stands beside the other network of its method. */
  paired: boolean;
  /** One line under it. */
  terse: boolean;
  /** Asks for the first drag. */
  cue: boolean;
}

/** One network of the run: its name and accuracy, its plot, what was measured. */
export function Panel({ of: { method, network }, box, names, wiring, bare, paired, terse, cue }: Props) {
  const name = network === 'teacher' ? words.stage.teacher : words.methods.name[method];
  const small = box.width < smallPlot;
  const note = useNote(method, network, paired && !small);
  const length = box.width < tinyPlot ? 'shortest' : small || terse ? 'short' : 'full';
  return (
    <PanelFrame
      name={name}
      box={box}
      names={names}
      bare={bare}
      network={network}
      shown={network === 'student' ? method : null}
      head={
        <PanelHead
          title={paired ? words.stage[network] : name}
          note={note}
          accuracy={<AccuracyNow method={method} network={network} />}
        />
      }
      wiring={wiring > 0 ? { height: wiring, shown: <Wiring method={method} /> } : null}
      plot={
        network === 'student' ? (
          <>
            <StudentPlot method={method} cue={cue} />
            <Verdicts method={method} />
          </>
        ) : (
          <PlotView method={method} network="teacher" />
        )
      }
      fact={network === 'student' && !bare && <Fact method={method} length={length} />}
    />
  );
}

/** Until new points have their first frame, the last one is of others: where nothing is judged, its accuracy says nothing. */
function AccuracyNow({ method, network }: PanelOf) {
  const accuracy = useAccuracy(method, network);
  return <Accuracy value={useDataset().judgedCount > 0 ? accuracy : null} />;
}

/** What a network of a pair sees; in slow motion, what it does. */
function useNote(method: MethodId, network: NetworkName, paired: boolean): string | undefined {
  const settings = useSettings();
  const slow = useSlow(method);
  if (!paired) return undefined;
  // The words of slow motion come with what else is fetched for it.
  if (slow) return 'slow' in lateWords ? panelNote(network, slow) : undefined;
  const { teacherSees, studentSees } = words.methods;
  const teaching = teachingOf(method, settings);
  return network === 'teacher' ? teacherSees(teaching) : studentSees[method]?.(teaching);
}
