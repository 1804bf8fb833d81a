/** One step at a time, in four phases: which phase stands, and the engine's step that it shows. */
import { methods } from '../../learn/methods/methods.ts';
import { learningTeacherOf } from '../../learn/methods/step.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Frame, Inspection } from '../../worker/protocol.ts';
import type { PageState } from '../pageState.ts';
import type { Playback } from '../playback.ts';
import { Store, type Watched } from '../store.ts';
import type { Transport } from '../transport.ts';

/** 1 the teacher guesses, 2 the student learns, 3 it is scored, 4 the teacher is pushed. */
export const phases = [1, 2, 3, 4] as const;
export type Phase = (typeof phases)[number];

export interface SlowState {
  /** Null at full speed. */
  method: MethodId | null;
  phase: Phase;
  /** The step that the run takes next; null until the worker has taken it apart. */
  inspection: Inspection | null;
  /** Changes are drawn larger than life. */
  exaggerated: boolean;
  /** Phases follow each other without a press. */
  byItself: boolean;
}

const phaseLasts = 1600;

const atRest: SlowState = { method: null, phase: 1, inspection: null, exaggerated: false, byItself: false };

export class SlowMotion {
  private readonly state = new Store<SlowState>(atRest);
  readonly store: Watched<SlowState> = this.state;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private visible = true;
  /** Those of the step that is shown. */
  private settings: Settings;

  constructor(
    private readonly playback: Pick<Playback, 'onFrame' | 'client'>,
    private readonly transport: Pick<Transport, 'play' | 'rest'>,
    private readonly page: Watched<Pick<PageState, 'playing' | 'address'>>,
  ) {
    this.settings = page.get().address.settings;
    page.subscribe(() => this.followSettings());
    playback.onFrame((frame) => this.follow(frame));
  }

  get active(): boolean {
    return this.store.get().method !== null;
  }

  /** The run pauses; its next step is taken apart, if it has phases. */
  start(method: MethodId): void {
    if (!hasPhases(method, this.settings)) return;
    this.state.set({ method, phase: 1, inspection: null });
    this.transport.rest();
    this.playback.client.inspect(method);
  }

  /** The next phase; past the last one the step is taken. */
  next(): void {
    const { method, phase, inspection } = this.store.get();
    if (!method) return;
    if (phase < lastPhase(method, this.settings)) this.go((phase + 1) as Phase);
    else if (inspection) this.playback.client.step();
  }

  go(phase: Phase): void {
    this.state.set({ phase });
    this.wind();
  }

  setByItself(byItself: boolean): void {
    this.state.set({ byItself });
    this.wind();
  }

  /** Phases that follow each other wait where nobody sees them. */
  setVisible(visible: boolean): void {
    this.visible = visible;
    this.wind();
  }

  setExaggerated(exaggerated: boolean): void {
    this.state.set({ exaggerated });
  }

  /** Leaves; the run stays where it is. */
  stop(): void {
    clearTimeout(this.timer);
    this.state.set({ method: null, inspection: null, byItself: false });
  }

  /** Leaves, and the run goes on. */
  fullSpeed(): void {
    this.stop();
    this.transport.play(true);
  }

  /** The worker has taken a step apart. */
  show(inspection: Inspection): void {
    const { method, phase, inspection: old } = this.store.get();
    if (inspection.method !== method) return;
    const nextStep = old && (old.run !== inspection.run || old.step !== inspection.step);
    this.state.set({ inspection, phase: nextStep ? 1 : phase });
    this.wind();
  }

  /**
   * The run moved, or its labels did: what is shown is taken apart anew; on the way to a step nothing is, lest it be
   * taken there. Where the run plays, this ends.
   */
  private follow(frame: Frame): void {
    const { method, inspection } = this.store.get();
    if (!method) return;
    if (this.page.get().playing || !frame.methods.some((shown) => shown.method === method)) this.stop();
    else if (frame.status === 'seeking') {
      if (inspection) this.forgetStep();
    } else if (frame.status !== 'running') this.playback.client.inspect(method);
  }

  /** Of other settings the old step says nothing: theirs is taken apart, if it has phases. */
  private followSettings(): void {
    const { settings } = this.page.get().address;
    if (settings === this.settings) return;
    this.settings = settings;
    const { method } = this.store.get();
    if (!method) return;
    if (!hasPhases(method, settings)) return this.stop();
    this.forgetStep();
  }

  private forgetStep(): void {
    this.state.set({ phase: 1, inspection: null });
    this.wind();
  }

  private wind(): void {
    clearTimeout(this.timer);
    const { byItself, inspection } = this.store.get();
    if (byItself && inspection && this.visible) this.timer = setTimeout(() => this.next(), phaseLasts);
  }
}

/** A teacher that does not learn hears of no score: such a step ends when the student has learned. */
export const lastPhase = (method: MethodId, settings: Settings): Phase =>
  learningTeacherOf(methods[method].step(settings)) ? 4 : 2;

/** Phases are those of a step whose teacher guesses. */
export const hasPhases = (method: MethodId, settings: Settings): boolean =>
  !!methods[method].step(settings).teacher?.pseudoLabels;
