import type { MethodId } from '../../../settings/settings.ts';
import { stripScale } from '../../../draw/strip/stripScale.ts';
import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { usePage } from '../../shell/context.ts';
import styles from './OwnDot.module.css';

const radius = 5.5;
/** From the dot to its name. */
const beside = 12;
/** With less height over the line its name would stand in the row's head. */
const letters = 17;

/** The run on the stage among the others: it falls in, then follows its accuracy. */
export function OwnDot({ method, options }: { method: MethodId; options: StripOptions }) {
  const accuracy = usePage(
    ({ paced }) => paced.summary?.methods.find((one) => one.method === method)?.accuracy ?? null,
  );
  if (accuracy === null) return null;
  const { size, points, most, foot } = options;
  const { x } = stripScale(size.width, points, most);
  const left = x(Math.min(most, (1 - accuracy) * points));
  const name = lateWords.typical.onStage(accuracy);
  const isRight = left > 0.6 * size.width;
  return (
    <>
      <p className="spoken">{`${name} %`}</p>
      <div className={styles.own} translate="no" aria-hidden>
        <svg viewBox={`0 0 ${size.width} ${size.height}`}>
          <g style={{ transform: `translate(${left}px, ${size.height - foot}px)` }}>
            <g className={styles.fall}>
              <circle r={radius} />
              {size.height - foot >= letters && (
                <text
                  x={isRight ? -beside : beside}
                  y={-6}
                  fontSize={13}
                  textAnchor={isRight ? 'end' : 'start'}
                >
                  {name}
                </text>
              )}
            </g>
          </g>
        </svg>
      </div>
    </>
  );
}
