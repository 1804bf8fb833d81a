import type { ReactNode } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { lessonOf } from '../../../session/measurements.ts';
import { teachingOf } from '../../../session/say/teaching.ts';
import { wiringOf, type Part } from '../../../session/say/wiring.ts';
import { badgesLegend } from '../../../draw/handles/handleShape.ts';
import { Mark } from '../../controls/Mark.tsx';
import { words } from '../../../words/words.ts';
import { usePage, useSettings } from '../../shell/context.ts';
import { ArrowLine } from '../../controls/ArrowLine.tsx';
import styles from './Wiring.module.css';

/** One glance: how the stars enter a method. Follows the settings. */
export function Wiring({ method }: { method: MethodId }) {
  const settings = useSettings();
  const labels = usePage((state) => state.labels);
  // Of many, six from first to last.
  const shown = Math.min(6, labels.length);
  const sides = Array.from(
    { length: shown },
    (_, i) => labels[Math.floor((i * labels.length) / shown)]!.class,
  );
  return (
    <div className={styles.wiring}>
      <span className="spoken">{words.methods.about[method](teachingOf(method, settings))}</span>
      <div className={`${styles.parts} number`} aria-hidden>
        {wiringOf(method, settings).map((part, i) => (
          <WiringPart key={i} part={part} sides={sides} method={method} />
        ))}
      </div>
    </div>
  );
}

interface Props {
  part: Part;
  sides: (0 | 1)[];
  method: MethodId;
}

function WiringPart({ part, sides, method }: Props) {
  const { node, note, use } = words.wiring;
  if (part.kind === 'arrow') return <Arrow {...part} method={method} />;
  if (part.kind === 'node') return <Node caption={part.note && note[part.note]}>{node[part.node]}</Node>;
  return (
    <Node caption={use[part.use]}>
      <Mark mark={badgesLegend(sides, 15, 0.44)} />
    </Node>
  );
}

const Node = ({ children, caption }: { children: ReactNode; caption: string | null }) => (
  <div className={styles.node}>
    <b>{children}</b>
    <small>{caption}</small>
  </div>
);

type ArrowProps = Extract<Part, { kind: 'arrow' }> & { method: MethodId };

/** An arrow that fills the room between two nodes, and one back below it where something comes back. */
function Arrow({ toRight, feedback, method }: ArrowProps) {
  const back = feedback !== null && feedback !== 'none';
  return (
    <div className={back ? `${styles.arrow} ${styles.back}` : styles.arrow}>
      <ArrowLine to={toRight ? 'right' : 'left'} />
      {feedback && (
        <small>
          {back && <ArrowLine to="left" />}
          <span>{feedback === 'number' ? <StarLoss method={method} /> : words.wiring.back[feedback]}</span>
          {back && <ArrowLine to="neither" />}
        </small>
      )}
    </div>
  );
}

/** In a narrow panel “star loss” is short for “loss”. */
function StarLoss({ method }: { method: MethodId }) {
  const losses = usePage((state) => state.summary?.methods.find((other) => other.method === method)?.losses);
  if (!losses) return words.wiring.back.number;
  const [star, rest] = words.wiring.starLoss(lessonOf(losses));
  return (
    <>
      <span className={styles.star}>{star}</span>
      <span>{rest}</span>
    </>
  );
}
