import { useRef, type CSSProperties, type ReactNode } from 'react';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { slimPlot, smallPlot, tinyPlot } from '../layout/plotSizes.ts';
import type { Box } from '../layout/shape.ts';
import { useHandOver } from '../layout/useHandOver.ts';
import { placed, useMorph } from '../layout/useMorph.ts';
import styles from './PanelFrame.module.css';

interface Props {
  /** Of the region. */
  name: string;
  /** Of its plot. */
  box: Box;
  /** How wide its name may be; null: as the plot. */
  names?: number | null;
  /** Name and number in one line over the middle of the plot. */
  bare?: boolean;
  head: ReactNode;
  /** Between head and plot, in so much height. */
  wiring?: { height: number; shown: ReactNode } | null;
  plot: ReactNode;
  /** Under it. */
  fact?: ReactNode;
  network?: 'teacher' | 'student';
  /** What it shows: a picture of the same that it takes the place of becomes it. */
  shown?: string | null;
}

/** A plot at its place on the stage, with what stands above and below it. */
export function PanelFrame({
  name,
  box,
  names = null,
  bare = false,
  head,
  wiring = null,
  plot,
  fact,
  network = 'student',
  shown = null,
}: Props) {
  const element = useRef<HTMLElement>(null);
  const size = sizeOf(box);
  const slim = box.width < (names === null ? tinyPlot : slimPlot);
  useMorph(element, box);
  useHandOver(element, shown);
  const place = {
    '--plot-height': rem(box.height),
    '--wiring': rem(wiring?.height ?? 0),
    '--name': rem(names ?? box.width),
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
      data-size={size}
      data-slim={(slim && !bare) || undefined}
      data-bare={bare || undefined}
    >
      {/* In letters of another size it is another one: none of them slides. */}
      <div key={`${size} ${slim} ${bare}`} className={styles.head} data-letters>
        {head}
      </div>
      {wiring && <div className={styles.wiring}>{wiring.shown}</div>}
      <div className={styles.plot}>{plot}</div>
      {fact && (
        <div key={`fact ${size}`} className={styles.fact} data-letters>
          {fact}
        </div>
      )}
    </section>
  );
}

/** How much its head and its fact have room for. */
const sizeOf = ({ width }: Box): 'large' | 'medium' | 'small' | 'tiny' =>
  width < tinyPlot ? 'tiny' : width < smallPlot ? 'small' : width < 340 ? 'medium' : 'large';
