/** How many steps a second a speed asks for. */
import type { Speed } from '../protocol.ts';

/** A gentle run begins and goes on with so many steps a second; the pace grows over its first steps. */
const slow = 60;
const usual = 240;
const growsUntil = 400;

/** @returns Infinity: as many as the engine does */
export function stepsPerSecond(speed: Speed, step: number): number {
  if (speed === 'fastest') return Infinity;
  if (speed === 'gentle') return slow + (usual - slow) * Math.min(1, step / growsUntil);
  return speed;
}
