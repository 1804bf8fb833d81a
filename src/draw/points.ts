/** The unlabeled points: right ones whisper, wrong ones speak in their true color. */
import type { Points } from '../data/twoMoon.ts';
import type { Palette } from './palette.ts';
import type { Scales } from './scales.ts';

/** Radii in CSS pixels in a panel of the three. */
const radius = { right: 1.35, wrong: 2 };
const whisper = 0.34;

/**
 * @param predictions class at each point; null: none yet, every point whispers
 * @param others another method's predictions: a mistake made there too is drawn hollow
 */
export function drawPoints(
  context: CanvasRenderingContext2D,
  points: Points,
  predictions: Uint8Array | null,
  others: Uint8Array | null,
  palette: Palette,
  { x, y, zoom }: Scales,
): void {
  const place = (i: number): [number, number] => [x(points.x[2 * i]), y(points.x[2 * i + 1])];
  const right = [new Path2D(), new Path2D()];
  const wrong = [new Path2D(), new Path2D()];
  const hollow = new Path2D();
  const isWrong = (guesses: Uint8Array | null, i: number) => guesses !== null && guesses[i] !== points.y[i];
  for (let i = 0; i < points.y.length; i++) {
    const [left, top] = place(i);
    if (!isWrong(predictions, i)) addDot(right[points.y[i]], left, top, radius.right * zoom);
    else {
      addDot(wrong[points.y[i]], left, top, radius.wrong * zoom);
      if (isWrong(others, i)) addDot(hollow, left, top, radius.wrong * zoom * 0.5);
    }
  }
  context.globalAlpha = whisper;
  fill(context, right[0], palette.a);
  fill(context, right[1], palette.b);
  context.globalAlpha = 1;
  fill(context, wrong[0], palette.aWrong);
  fill(context, wrong[1], palette.b);
  fill(context, hollow, palette.paper);
}

function addDot(path: Path2D, x: number, y: number, r: number): void {
  path.moveTo(x + r, y);
  path.arc(x, y, r, 0, 2 * Math.PI);
}

function fill(context: CanvasRenderingContext2D, path: Path2D, color: string): void {
  context.fillStyle = color;
  context.fill(path);
}
