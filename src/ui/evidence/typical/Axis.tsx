import { useLayoutEffect, useRef } from 'react';
import { pageColors } from '../../../draw/palette.ts';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import { drawStripAxis, type StripOptions } from '../../../draw/strip/stripPlot.ts';
import { words } from '../../../words/words.ts';
import type { StripsLayout } from './stripsLayout.ts';
import styles from './Axis.module.css';

interface Props {
  layout: StripsLayout;
  /** Of any row: they are on one axis. */
  options: StripOptions;
  top: number;
}

/** Accuracies under all rows. */
export function Axis({ layout: { strip, axis }, options: { points, most }, top }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const { width } = strip;
  useLayoutEffect(() => {
    const options = { width, points, most, words: words.plot.strip, bare: true };
    renderSvg(svg.current!, (sink) => drawStripAxis(sink, options, pageColors));
  }, [width, points, most]);
  return (
    <svg
      ref={svg}
      className={styles.axis}
      viewBox={`0 0 ${width} ${axis}`}
      style={{ left: rem(strip.left), top: rem(top), width: rem(width), height: rem(axis) }}
      aria-hidden
    />
  );
}
