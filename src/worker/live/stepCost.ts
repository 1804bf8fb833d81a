/** What training a frame's steps costs: so much for each step, and so much however few they are. Milliseconds. */

/** Weight that a measurement keeps with each that follows it: about the last twenty count. */
const memory = 0.95;

/** Each step's cost before anything was measured: a careful guess. */
const guess = 1;

/** A line through what was measured: milliseconds by steps. */
export class StepCost {
  private weight = 0;
  private steps = 0;
  private milliseconds = 0;
  /** Weighted sums of squares and products about the means. */
  private squares = 0;
  private products = 0;

  measured(steps: number, milliseconds: number): void {
    this.weight = memory * this.weight + 1;
    const [fromSteps, fromTime] = [steps - this.steps, milliseconds - this.milliseconds];
    this.steps += fromSteps / this.weight;
    this.milliseconds += fromTime / this.weight;
    this.squares = memory * this.squares + fromSteps * (steps - this.steps);
    this.products = memory * this.products + fromSteps * (milliseconds - this.milliseconds);
  }

  /** Of each step. Where all measurements were of as many steps, all their time is taken for the steps'. */
  get each(): number {
    if (this.weight === 0) return guess;
    const whole = this.milliseconds / this.steps;
    const slope = this.squares > 1e-9 ? this.products / this.squares : whole;
    return Math.min(whole, Math.max(slope, whole / 1000));
  }

  /** Of a frame, beside its steps. */
  get fixed(): number {
    return this.weight === 0 ? 0 : Math.max(0, this.milliseconds - this.each * this.steps);
  }
}
