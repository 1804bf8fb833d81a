/**
 * What the page knows of a run: enough for another worker to go on from the last frame, and to go back to what came
 * before it.
 */
import type { Label } from '../data/dataset.ts';
import { sameLabels } from '../data/sameLabels.ts';
import { Timeline, type Past, type Replay, type Snapshot } from '../learn/run/timeline.ts';
import type { MethodId, Settings } from '../settings/settings.ts';
import type { Checkpoint, Frame, LabelChange, Reply, Request } from './protocol.ts';

export interface RunSpec extends LabelChange {
  settings: Settings;
  methods: MethodId[];
  playing: boolean;
  replay?: Replay | null;
}

/** What a run has become by its labels: those that it began with, and where they moved. */
export interface RunHistory extends Replay {
  labels: readonly Label[];
}

export class KnownRun {
  private timeline: Timeline;
  private readonly firstLabels: readonly Label[];
  /** Where the run stands and where it stops by itself; null before anything came of it. */
  private place: { step: number; until: number } | null;
  /** Asked for, and not yet seen in a frame. */
  private seeking: number | null = null;
  private moving: LabelChange | null = null;
  /** Labels are to move where the run stands before it goes anywhere. */
  private movesFirst = false;

  /** @param spec as it was asked for last @param from a place that is known already */
  constructor(
    private readonly spec: RunSpec,
    from: Checkpoint | null,
  ) {
    this.timeline = spec.replay && !from ? Timeline.ahead(spec.replay) : new Timeline(from?.past);
    [this.place, this.firstLabels] = [from, spec.labels];
  }

  get playing(): boolean {
    return this.spec.playing;
  }

  get history(): RunHistory {
    const labels = this.firstLabels;
    const { events } = this.past;
    const moves = events.filter((event, i) => !sameLabels(event.labels, events[i - 1]?.labels ?? labels));
    const { replay, settings } = this.spec;
    return { labels, moves, until: this.place?.until ?? replay?.until ?? settings.steps };
  }

  /** What there is to go back to. */
  get past(): Past {
    return this.timeline.past;
  }

  /** Labels that no frame has seen yet. */
  get isMoving(): boolean {
    return this.moving !== null;
  }

  /** The run as far as it is known, and what was asked of it meanwhile. */
  requests(run: number): Request[] {
    const { spec, seeking, moving } = this;
    const from = this.place && { ...this.place, past: this.past };
    const start: Request = { type: 'start', run, ...spec, from };
    const seek: Request[] = seeking === null ? [] : [{ type: 'seek', run, step: seeking }];
    const labels: Request[] = moving ? [{ type: 'labels', run, ...moving }] : [];
    // A seek pauses; from there it is to play.
    const play: Request[] = seek.length > 0 && spec.playing ? [{ type: 'play', run }] : [];
    return [start, ...(this.movesFirst ? [...labels, ...seek] : [...seek, ...labels]), ...play];
  }

  // What is asked of it.

  play(playing: boolean): void {
    this.spec.playing = playing;
    if (!playing) this.seeking = null;
  }

  pause(): void {
    this.spec.playing = false;
  }

  seek(step: number): void {
    this.pause();
    [this.seeking, this.movesFirst] = [step, true];
  }

  moveLabels(change: LabelChange): void {
    [this.moving, this.movesFirst] = [change, false];
  }

  // What the worker says of it.

  /** Labels have come into force. */
  branch({ snapshot, until, past }: Extract<Reply, { type: 'labels' }>): void {
    const { step, labels } = snapshot;
    if (past) this.timeline = new Timeline(past);
    else this.timeline.branch({ step, labels });
    this.reach(snapshot, until);
  }

  /** What came after a step was wrong. */
  forgetAfter(right: number): void {
    this.timeline.forgetAfter(right);
  }

  /** Returns whether the run has come to another step. */
  follow(frame: Frame): boolean {
    const isOther = frame.step !== this.place?.step;
    this.reach(snapshotOf(frame), frame.until);
    if (frame.message === this.moving?.message) {
      Object.assign(this.spec, this.moving);
      this.moving = null;
    }
    return isOther;
  }

  /** The run stands at a snapshot. */
  private reach(snapshot: Snapshot, until: number): void {
    const { step } = snapshot;
    this.timeline.record(snapshot);
    this.place = { step, until };
    if (this.seeking !== null && step === Math.max(0, Math.min(this.seeking, until))) this.seeking = null;
  }
}

const snapshotOf = ({ step, labels, methods }: Frame): Snapshot => ({
  step,
  labels,
  states: methods.map(({ student, teacher }) => ({
    step,
    student: student.parameters,
    teacher: teacher?.parameters ?? null,
  })),
  losses: methods.map(({ losses }) => losses),
});
