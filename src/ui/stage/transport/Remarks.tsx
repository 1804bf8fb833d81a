import { words } from '../../../words/words.ts';
import { usePage } from '../../shell/context.ts';
import { useSpoken } from '../../shell/useSpoken.ts';
import { useSolveProgress } from '../useSolveProgress.ts';
import styles from './Remarks.module.css';

/** What is to be said of the run now and then: an undo that took it back, a solve that takes its time. */
export function Remarks() {
  const rewound = usePage(
    ({ rewound: told, summary }) => told && summary && summary.step < told.from && told,
  );
  const said = [rewound && words.transport.rewound(rewound), useSolveProgress()].filter(
    (one) => typeof one === 'string',
  );
  const spoken = useSpoken(said.join(' '));
  return (
    <output className={`${styles.remarks} number`} data-silent={said.length === 0 || undefined}>
      {said.map((sentence) => (
        <span key={sentence} aria-hidden>
          {sentence}
        </span>
      ))}
      <span className="spoken">{spoken}</span>
    </output>
  );
}
