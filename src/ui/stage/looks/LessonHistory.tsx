import { useEffect, useRef } from 'react';
import { drawLessonHistory, type LessonHistoryOptions } from '../../../draw/lesson/lessonHistory.ts';
import { pageColors } from '../../../draw/palette.ts';
import type { Size } from '../../../draw/scales.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import { lessonsOf } from '../../../session/measurements.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { keepDrawn } from '../../controls/keepDrawn.ts';
import { useSession } from '../../shell/context.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import styles from './LessonHistory.module.css';

/** Star loss before minus after, at the steps that were measured. */
export function LessonHistory({ method }: { method: MethodId }) {
  const { playback } = useSession();
  const svg = useRef<SVGSVGElement>(null);
  const { needle } = words.plot;
  useEffect(() => {
    const element = svg.current!;
    const draw = (size: Size) => {
      const lessons = lessonsOf(playback.measurements.of(method));
      const options: LessonHistoryOptions = {
        lessons,
        steps: [0, playback.frame?.until ?? 1],
        size,
        words: needle,
      };
      renderSvg(element, (sink) => drawLessonHistory(sink, options, pageColors));
    };
    return keepDrawn(element, draw, (redraw) => playback.onFrame(redraw));
  }, [playback, method, needle]);
  return <svg ref={svg} className={styles.history} role="img" aria-label={lateWords.look.lessonHistory} />;
}
