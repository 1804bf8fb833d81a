import { words } from '../../../words/words.ts';
import { usePage } from '../../shell/context.ts';
import { SolveProgress } from '../SolveProgress.tsx';
import styles from './Remarks.module.css';

/** What is to be said of the run now and then: an undo that took it back, a solve that takes its time. */
export function Remarks() {
  const rewound = usePage(
    ({ rewound: told, summary }) => told && summary && summary.step < told.from && told,
  );
  return (
    <output className={`${styles.remarks} number`}>
      {rewound && <span>{words.transport.rewound(rewound)}</span>}
      <SolveProgress />
    </output>
  );
}
