/** What happened in a run and when: snapshots to go back to, and the labels in force from each step on. */
import type { Label } from '../../data/dataset.ts';
import type { Losses, State } from '../engines/engine.ts';
import { StepHistory } from './stepHistory.ts';

/** Every method of a run at one step. A whole state is a few hundred numbers, so one a frame is cheap. */
export interface Snapshot {
  step: number;
  states: State[];
  losses: Losses[];
  labels: Label[];
}

/** A set of labels and the step from which training sees it. */
export interface LabelEvent {
  step: number;
  labels: Label[];
}

/** A run that was kept: labels that move again where they did, and where it stops by itself. */
export interface Replay {
  /** By step. */
  moves: readonly LabelEvent[];
  until: number;
  /** Of these the steps at which a change began: a drag moves its star at many. Absent: each of them. */
  begins?: readonly number[];
}

/** All that a timeline knows, as plain data. */
export interface Past {
  /** By step. */
  snapshots: Snapshot[];
  /** By step. */
  events: LabelEvent[];
  /** The future that the latest change of labels has replaced. */
  replaced: Snapshot[];
}

/** Of each future: all of a run's frames at the default network's size, fewer and farther apart for larger ones. */
const maxSnapshots = 2000;
export const maxBytes = 4e6;
/** What an array takes besides its numbers. */
const arrayBytes = 150;

const bytesOf = ({ states }: Snapshot): number =>
  states
    .flatMap(({ student, teacher }) => [student, teacher])
    .reduce((sum, array) => sum + (array ? array.byteLength + arrayBytes : 0), 0);

export class Timeline {
  private readonly history: StepHistory<Snapshot>;
  private events: LabelEvent[];

  constructor({ snapshots, events, replaced }: Past = { snapshots: [], events: [], replaced: [] }) {
    this.history = new StepHistory(snapshots, replaced);
    this.events = events;
  }

  /** Of a run in which labels are to move as they did. */
  static ahead({ moves }: Replay): Timeline {
    return new Timeline({ snapshots: [], events: [...moves], replaced: [] });
  }

  /** For another timeline to begin with. */
  get past(): Past {
    const { entries: snapshots, replaced } = this.history;
    return { snapshots, events: this.events, replaced };
  }

  /** Adds a snapshot in its place; one already there for the step is replaced. Old ones thin out. */
  record(snapshot: Snapshot): void {
    const { history } = this;
    history.add(snapshot);
    const { entries } = history;
    if (entries.length > Math.min(maxSnapshots, maxBytes / bytesOf(snapshot)))
      history.entries = entries.filter((_, i) => i % 2 === 0 || i === entries.length - 1);
  }

  /** Labels change at a step: what came after it did not happen. */
  branch(event: LabelEvent): void {
    this.history.branch(event.step);
    this.events = [...this.events.filter(({ step }) => step < event.step), event];
  }

  /** What came after a step was not right: it did not happen. Labels that moved there move there again. */
  forgetAfter(step: number): void {
    this.history.forgetAfter(step);
  }

  /** The latest snapshot at or before a step. */
  before(step: number): Snapshot | undefined {
    return this.history.entries.findLast((snapshot) => snapshot.step <= step);
  }

  /** The first snapshot at or after a step in the future that was replaced; undefined outside it. */
  replacedAt(step: number): Snapshot | undefined {
    return this.history.replacedAt(step);
  }

  /** The next change of labels after a step. */
  eventAfter(step: number): LabelEvent | undefined {
    return this.events.find((event) => event.step > step);
  }
}
