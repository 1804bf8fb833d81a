/** How the stage lies in a frame, and how high a frame would do it justice. All lengths in sixteenths of the font size. */
import type { Form, StageLayout } from '../stage/layout/shape.ts';
import { stageLayout } from '../stage/layout/stageLayout.ts';
import { phone } from '../stage/layout/widths.ts';
import type { Size } from '../../draw/scales.ts';
import type { Control } from './controls.ts';

export interface Framed {
  form: Extract<Form, 'row' | 'field'>;
  /** Of plots. */
  count: number;
  /** Width over height of a plot. */
  aspect: number;
  allowed: ReadonlySet<Control>;
}

export const framedLayout = ({ form, count, aspect, allowed }: Framed, size: Size): StageLayout =>
  stageLayout({
    form,
    count,
    aspect,
    size,
    dock: 'hero',
    title: 0,
    board: 0,
    strip: stripOf(size.width, allowed),
  });

const row = 44;
const playButton = 56;
const stepCount = 112;

/** Height of what plays the run: beside its curve, or in a narrow frame below it. */
export function stripOf(width: number, allowed: ReadonlySet<Control>): number {
  const buttons = [allowed.has('step') && 2, allowed.has('reset') && 1, allowed.has('drag') && 2];
  const across = row * buttons.reduce<number>((sum, many) => sum + (many || 0), 0);
  const wraps = across > 0 && across + playButton + stepCount > width;
  const speed = allowed.has('speed') ? row : 0;
  if (width >= phone) return Math.max(116, 56 + (across > 4 * row ? row : 0) + speed);
  const moved = allowed.has('drag') ? 14 : 0;
  return 132 + moved + (wraps ? row : 0) + speed;
}

/** In less height a plot is no picture any more: the frame scrolls then. */
export const leastStage = (width: number, allowed: ReadonlySet<Control>): number =>
  stripOf(width, allowed) + 68 + 110;

/** Side by side where each plot has so much width, else in two columns. */
const sideBySide = 200;
/** Wider, plots say no more. */
const widest = { row: 400, field: 520 };

/** The height at which the plots are as wide as the frame's width lets them be. Whatever height the frame has. */
export function wantedStage(framed: Framed, width: number): number {
  const { form, count } = framed;
  const columns = width / count >= sideBySide ? count : Math.min(2, count);
  const target = Math.min(widest[form], form === 'row' ? width / columns - gap(width) : width - 1);
  let height = leastStage(width, framed.allowed);
  while (height < most && plotWidth(framed, { width, height }) < target) height += 8;
  return height;
}

const most = 1600;

/** Between plots, and a little. */
const gap = (width: number): number => (width < phone ? 10 : 34);

const plotWidth = (framed: Framed, size: Size): number => framedLayout(framed, size).plots[0]!.width;

/** Over the stage, and under it. As EmbedBar.module.css and Embed.module.css have it. */
const around = 56;
/** Beside it. */
const beside = 16;

/** What height is sensible for a frame of that width, CSS pixels at the usual font size. */
export const frameHeight = (framed: Framed, width: number): number =>
  Math.ceil((around + wantedStage(framed, width - beside)) / 10) * 10;
