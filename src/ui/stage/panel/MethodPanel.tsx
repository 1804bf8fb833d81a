import type { MethodId } from '../../../settings/settings.ts';
import { Fact } from './Fact.tsx';
import { PanelHead } from './PanelHead.tsx';
import { StudentPlot } from './StudentPlot.tsx';
import { Wiring } from './Wiring.tsx';
import { words } from '../../../words/words.ts';
import styles from './MethodPanel.module.css';

/** One method in Compare: its name, its accuracy, how the stars enter, its plot, what was measured. */
export function MethodPanel({ method, cue = false }: { method: MethodId; cue?: boolean }) {
  return (
    <section className={styles.panel} aria-label={words.methods.name[method]}>
      <PanelHead title={words.methods.name[method]} method={method} network="student" />
      <Wiring method={method} />
      <StudentPlot method={method} cue={cue} />
      <Fact method={method} />
    </section>
  );
}
