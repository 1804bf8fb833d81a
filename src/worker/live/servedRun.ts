/** A run that is served: what trains it, what is seen of it, and what holds its engine to account. */
import { readyFor } from '../../data/ownData.ts';
import { dataOf } from '../../learn/run/data.ts';
import { Trainer } from '../../learn/run/trainer.ts';
import type { Closer, Inspection, MethodFrame, Wanted } from '../protocol.ts';
import { CloserLook } from './closer.ts';
import { fetched } from './fetched.ts';
import { Viewer } from './frame.ts';
import type { LiveEngine } from './liveEngine.ts';
import type { StartRequest } from './requests.ts';
import { Rate } from './rate.ts';
import type { RunCheck } from './runCheck.ts';
import { SeekPace } from './seekPace.ts';

export class ServedRun {
  private readonly viewer: Viewer;
  private readonly closer: CloserLook;
  private readonly seekPace = new SeekPace();
  readonly rate = new Rate();
  private check: RunCheck | null = null;

  private constructor(
    readonly trainer: Trainer,
    private readonly live: LiveEngine,
  ) {
    this.viewer = new Viewer(trainer);
    this.closer = new CloserLook(trainer);
  }

  /** @throws FailureError where the engine does not compute its rows */
  static async start(live: LiveEngine, request: StartRequest): Promise<ServedRun> {
    await fetched(readyFor(request.settings));
    const data = dataOf(request.settings);
    await live.checkRows(request, data);
    const trainer = await Trainer.start(live.engine!, request, data, live.trusted);
    const run = new ServedRun(trainer, live);
    await run.closer.begin(live.engine!);
    run.hold();
    return run;
  }

  get goesOn(): boolean {
    return !this.trainer.finished && !this.trainer.diverged;
  }

  /** The last step that was seen to be right; null: none, or nothing to hold it against. */
  get right(): number | null {
    return this.check?.right ?? null;
  }

  /** So many steps, or as few as a check wants. Returns how many. */
  async train(due: number): Promise<number> {
    const before = this.trainer.step;
    await this.trainer.advance(this.check?.begin(due) ?? due);
    const taken = this.trainer.step - before;
    this.rate.count(taken);
    return taken;
  }

  /** A piece of the way to a step. Returns whether it was the last. */
  async seek(step: number): Promise<boolean> {
    const { steps } = this.seekPace;
    const begun = performance.now();
    if (await this.trainer.seek(step, steps)) return true;
    this.seekPace.measured(performance.now() - begun);
    this.rate.count(steps);
    return false;
  }

  /** Whether a frame is to be seen of the way that it is on. */
  get showsWay(): boolean {
    return this.seekPace.shows(performance.now());
  }

  /** One step, beyond the end too. */
  async stepOnce(): Promise<void> {
    if (this.trainer.finished) this.trainer.extend();
    await this.trainer.advance(1);
  }

  /** Labels moved, or another future came back. */
  followLabels(): void {
    this.closer.followLabels();
  }

  async look(wanted: Wanted | null): Promise<{ methods: MethodFrame[]; closer: Closer | null }> {
    const engine = this.live.engine!;
    const begun = performance.now();
    const methods = await this.viewer.look(engine);
    const closer = await this.closer.look(engine, methods, wanted);
    this.seekPace.shown(performance.now() - begun);
    return { methods, closer };
  }

  /** What was looked at is held against the measure. */
  checkLook(methods: readonly MethodFrame[]): void {
    this.check?.end(methods);
  }

  async takeApart(method: MethodFrame['method']): Promise<Omit<Inspection, 'run'> | null> {
    // Slow motion is asked for late, if at all.
    const { inspectionOf } = await fetched(import('./inspection.ts'));
    return inspectionOf(this.live.trusted, this.trainer, this.viewer, method);
  }

  /** Leaves its engine; it stands still until it is moved to another. */
  leave(): void {
    this.trainer.dispose();
    this.check = null;
  }

  /** To the engine that is there now. @param right where the one that was left was wrong: the step to go on from */
  moveTo(right: number | null): void {
    if (right !== null) this.trainer.fallBack(right);
    this.trainer.moveTo(this.live.engine!, this.live.trusted);
    this.hold();
  }

  private hold(): void {
    this.check = this.live.checkOf(this.trainer, this.viewer.grid);
  }
}
