import type { MethodId } from '../../../settings/settings.ts';
import { stripScale } from '../../../draw/strip/stripScale.ts';
import { nameBeside } from '../../../draw/strip/nameBeside.ts';
import { stripDots, type StripOptions } from '../../../draw/strip/stripPlot.ts';
import { textWidth } from '../../../draw/sink/textWidth.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { usePage } from '../../shell/context.ts';
import styles from './OwnDot.module.css';

const own = 5.5;
/** From the dot to its name. */
const beside = 12;
/** With less height over the line its name would stand in the row's head. */
const letters = 17;
const lettering = { fill: '', size: 13, weight: 600 };

/** The run on the stage among the others: it falls in, then follows its accuracy. */
export function OwnDot({ method, options }: { method: MethodId; options: StripOptions }) {
  const accuracy = usePage(
    ({ paced }) => paced.summary?.methods.find((one) => one.method === method)?.accuracy ?? null,
  );
  if (accuracy === null) return null;
  const { size, points, most, foot, radius } = options;
  const { x } = stripScale(size.width, points, most);
  const left = x(Math.min(most, (1 - accuracy) * points));
  const ground = size.height - foot;
  const name = lateWords.typical.onStage(accuracy);
  const width = textWidth(name, lettering);
  const place = nameBeside(stripDots(options), radius, {
    dot: { x: left, y: ground },
    gap: beside,
    width,
    height: letters,
    strip: size.width,
  });
  const [at, above] = [place.left - left, place.bottom - ground];
  // As far as the name's nearer end, and to the middle of its letters.
  const line = above < 0 ? `M0 0L${at > 0 ? at - 2 : at + width + 2} ${above - 10}` : null;
  return (
    <>
      <p className="spoken">{`${name} %`}</p>
      <div className={styles.own} translate="no" aria-hidden>
        <svg viewBox={`0 0 ${size.width} ${size.height}`}>
          <g style={{ transform: `translate(${left}px, ${ground}px)` }}>
            <g className={styles.fall}>
              {line && <path d={line} />}
              <circle r={own} />
              {ground >= letters && (
                <text x={at} y={above - 6} fontSize={lettering.size}>
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
