import type { ReactNode } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { lessonOf } from '../../../session/measurements.ts';
import { teachingOf } from '../../../session/say/teaching.ts';
import { wiringOf, type Part } from '../../../session/say/wiring.ts';
import type { MethodSummary } from '../../../session/summary.ts';
import { badgesLegend } from '../../../draw/handles/handleShape.ts';
import { Mark } from '../../controls/Mark.tsx';
import { words } from '../../../words/words.ts';
import { usePage, useSettings } from '../../shell/context.ts';
import { ArrowLine } from '../../controls/ArrowLine.tsx';
import styles from './Wiring.module.css';

type Losses = MethodSummary['losses'];

/** One glance: how the stars enter a method. Follows the settings. */
export function Wiring({ method }: { method: MethodId }) {
  const settings = useSettings();
  const labels = usePage((state) => state.labels);
  const losses = usePage((state) => state.summary?.methods.find((other) => other.method === method)?.losses);
  const sides = labels.slice(0, 6).map((label) => label.class);
  return (
    <div className={styles.wiring}>
      <span className="spoken">{words.methods.about[method](teachingOf(method, settings))}</span>
      <div className={`${styles.parts} number`} aria-hidden>
        {wiringOf(method, settings).map((part, i) => (
          <WiringPart key={i} part={part} sides={sides} losses={losses} />
        ))}
      </div>
    </div>
  );
}

interface Props {
  part: Part;
  sides: (0 | 1)[];
  losses: Losses | undefined;
}

function WiringPart({ part, sides, losses }: Props) {
  const { node, note, use } = words.lesson.wiring;
  if (part.kind === 'arrow') return <Arrow {...part} losses={losses} />;
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

type ArrowProps = Extract<Part, { kind: 'arrow' }> & { losses: Losses | undefined };

/** An arrow that fills the room between two nodes, and one back below it where something comes back. */
function Arrow({ toRight, feedback, losses }: ArrowProps) {
  const back = feedback !== null && feedback !== 'none';
  return (
    <div className={back ? `${styles.arrow} ${styles.back}` : styles.arrow}>
      <ArrowLine to={toRight ? 'right' : 'left'} />
      {feedback && (
        <small>
          {back && <ArrowLine to="left" />}
          <span>
            {feedback === 'number' && losses ? (
              <StarLoss losses={losses} />
            ) : (
              words.lesson.wiring.back[feedback]
            )}
          </span>
          {back && <ArrowLine to="neither" />}
        </small>
      )}
    </div>
  );
}

/** In a narrow panel “star loss” is short for “loss”. */
function StarLoss({ losses }: { losses: Losses }) {
  const [star, rest] = words.lesson.wiring.starLoss(lessonOf(losses));
  return (
    <>
      <span className={styles.star}>{star}</span>
      <span>{rest}</span>
    </>
  );
}
