/** How many steps a frame takes: as many as the speed asks for, no more than the engine does in a frame's time. */
import { StepCost } from './stepCost.ts';

/** Milliseconds of training a frame; the rest of a 60th of a second is for measuring and drawing. */
const budget = 10;

/** Of a first frame, at most. */
const firstSteps = 10;

/** One frame in so many is trained for twice as long, to learn what a step costs beside what a frame does. */
const probeEvery = 20;

export class Pace {
  private owed = 0;
  private hurries = false;
  private last: number | null = null;
  private readonly cost = new StepCost();
  /** Frames since the last that was not limited, or was trained for longer. */
  private limited = 0;
  /** Steps of the latest frame. */
  private latest = firstSteps;

  /**
   * Steps to take now. At 0, ask again later.
   *
   * @param perSecond how many are asked for; Infinity: as many as can be
   * @param now in milliseconds
   */
  due(perSecond: number, now: number): number {
    const affordable = this.affordable();
    const elapsed = this.last === null ? 0 : now - this.last;
    this.last = now;
    const wanted = perSecond === Infinity ? Infinity : this.owed + (perSecond * elapsed) / 1000;
    this.limited = wanted > affordable ? this.limited + 1 : 0;
    const probes = this.limited === probeEvery;
    if (probes) this.limited = 0;
    const most = probes ? 2 * affordable : affordable;
    if (perSecond === Infinity) return most;
    // What cannot be afforded is let go: a slow machine trains slower, it does not fall behind for ever.
    this.owed = Math.min(wanted, most);
    // One step ahead of its time at most: at one step a second a drag is no race.
    const least = this.hurries && this.owed >= 0 ? 1 : 0;
    const steps = Math.max(least, Math.floor(this.owed + 1e-9));
    this.hurries = false;
    this.owed -= steps;
    return steps;
  }

  /** Something was changed: the next step answers it at once, and the one after comes as much later. */
  hurry(): void {
    this.hurries = true;
  }

  /** Milliseconds until the next step is due. */
  wait(perSecond: number): number {
    return Math.max(0, ((1 - this.owed) * 1000) / perSecond);
  }

  /** Learns how long steps take. */
  measured(steps: number, milliseconds: number): void {
    if (steps === 0) return;
    this.cost.measured(steps, milliseconds);
    this.latest = steps;
  }

  /** Forgets the clock, so that a pause is not made up for. */
  rest(): void {
    this.last = null;
    this.owed = 0;
  }

  /**
   * A GPU takes its milliseconds to answer, however little it was asked: where that alone is more than a frame has,
   * steps may take as long again, or nearly all the time would be spent on waiting.
   */
  private affordable(): number {
    const { each, fixed } = this.cost;
    const steps = Math.floor(Math.max(budget - fixed, fixed) / each);
    // No leap on the word of a noisy clock.
    return Math.max(1, Math.min(steps, 2 * Math.max(this.latest, firstSteps)));
  }
}
