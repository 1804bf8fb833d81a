/** The messages between page and worker, and nothing else. */
import type { Failure } from './failure.ts';
import type { Label } from '../data/dataset.ts';
import type { EngineName, Losses, StepValues } from '../learn/engines/engine.ts';
import type { StepInspection } from '../learn/run/inspect.ts';
import type { Measurement } from '../learn/run/measure.ts';
import type { Whereabouts } from '../learn/run/perFuture.ts';
import type { Past, Replay, Snapshot } from '../learn/run/timeline.ts';
import type { MethodId, Settings } from '../settings/settings.ts';

/** Steps a second; fewer over a run's first steps than after; or as fast as the engine goes. */
export type Speed = number | 'gentle' | 'fastest';

/** A place in a run to go on from: enough to rebuild it after a crash, bit for bit. */
export interface Checkpoint {
  step: number;
  /** Where the run stops by itself. */
  until: number;
  /** What there is to go back to, the place itself included. */
  past: Past;
}

/** Where labels lie, and how a run is to take it: learn/run/trainer.ts, `setLabels`. */
export interface LabelChange {
  labels: Label[];
  /** All moves of one gesture are one change; undo and redo name a change again. */
  change: number;
  /** Counts what was said about labels; frames answer with it. */
  message: number;
}

/** Every request but `speed`, `closer`, `visible` and `acknowledge` belongs to a run; stale ones are dropped by number. */
export type Request =
  | ({
      type: 'start';
      run: number;
      settings: Settings;
      methods: MethodId[];
      playing: boolean;
      /** A place to go on from, with labels as they are there. */
      from: Checkpoint | null;
      /** Absent or null but for a run that was kept. */
      replay?: Replay | null;
    } & LabelChange)
  | ({ type: 'labels'; run: number } & LabelChange)
  | { type: 'play'; run: number }
  /** Stays where it is, on the way to a step, too. */
  | { type: 'pause'; run: number }
  /** Goes to a step, back through snapshots or forward by training, and stays there unless it is played meanwhile. */
  | { type: 'seek'; run: number; step: number }
  /** Takes one step, past the run's end too, and stays there. */
  | { type: 'step'; run: number }
  /** Takes a method's next step apart; answered by `inspection`. */
  | { type: 'inspect'; run: number; method: MethodId }
  | { type: 'speed'; speed: Speed }
  /** What frames carry from now on besides the usual; null: nothing. */
  | { type: 'closer'; wanted: Wanted | null }
  | { type: 'visible'; visible: boolean }
  /** The page has drawn the last frame: the next may come. */
  | { type: 'acknowledge' }
  /** Is the worker alive? Answered by `pong`. */
  | { type: 'ping' };

export type Reply =
  | ({ type: 'ready' } & EngineReport)
  | { type: 'frame'; frame: Frame }
  /**
   * Labels are seen from this snapshot on: a run's first ones, or ones that moved. Frames need not show it.
   * `past`: where another future came back, or labels move ahead, what there is to go to in it.
   */
  | { type: 'labels'; run: number; until: number; snapshot: Snapshot; past: Past | null }
  | { type: 'measured'; run: number; measured: Measured }
  | { type: 'inspection'; inspection: Inspection }
  /** Another engine took over, or the same anew. `right`: where the one before was wrong, what came after is void. */
  | ({ type: 'engine'; run: number; right: number | null } & EngineReport)
  | { type: 'failed'; failure: Failure }
  | { type: 'pong' };

/** What was measured up to the frame that comes next, all of it in one future of the run. */
export interface Measured extends Whereabouts {
  methods: MethodId[];
  /** Of each method, by step. */
  measurements: Measurement[][];
}

/** The engine at work. */
export interface EngineReport {
  engine: EngineName;
  adapter: string;
  /** Why it took over, or why it runs in place of the one that was asked for; null where neither is so. */
  reason: Failure | null;
  /** Nothing can tell whether it is right: WebAssembly, the measure, cannot be had. */
  unchecked: boolean;
}

/**
 * `seeking`: on the way to a step. `finished`: the run's steps are taken. `diverged`: a parameter stopped being finite;
 * the frame shows the last finite step.
 */
export type Status = 'running' | 'paused' | 'seeking' | 'finished' | 'diverged';

/** What a network says, as the page draws it. */
export interface NetworkView {
  /** θ, [P] */
  parameters: Float32Array;
  /** Probability of class 1 at each grid point, data/grid.ts. */
  grid: Float32Array;
  /** Class at each of the unlabeled points. */
  predictions: Uint8Array;
  /** Share of the unlabeled points that it gets right; null where nobody knows their classes. */
  accuracy: number | null;
  /** The same on fresh points; null where there are none. */
  freshAccuracy: number | null;
}

export interface MethodFrame {
  method: MethodId;
  student: NetworkView;
  teacher: NetworkView | null;
  losses: Losses;
  /** How many labels the student gets right. */
  labelsRight: number;
  /** The student in the future that a moved label has replaced, at this step; null: there is none. */
  otherFuture: Pick<NetworkView, 'grid' | 'accuracy'> | null;
}

/** The run of frames that no live run has made. */
export const elsewhere = -1;

export interface Frame extends Whereabouts {
  run: number;
  step: number;
  /** Where the run stops by itself. */
  until: number;
  status: Status;
  stepsPerSecond: number;
  /** The labels that the last step saw. */
  labels: Label[];
  /** The last message about labels that was followed. */
  message: number;
  methods: MethodFrame[];
  closer: Closer | null;
}

/** A closer look at one method in every frame. */
export interface Wanted {
  method: MethodId;
  feedback: boolean;
  relabels: boolean;
  units: boolean;
}

/** What was wanted; null where it was not, or where the method has no such thing. */
export interface Closer {
  method: MethodId;
  /** The pull toward class 1 at the grid's nodes and, behind them, at the unlabeled points: learn/run/feedbackField.ts. */
  feedback: Float32Array | null;
  relabels: Relabels | null;
  units: { student: Units; teacher: Units | null } | null;
}

/** The teacher's class labels for each unlabeled point, as far as they were seen: learn/run/relabeling.ts. */
export interface Relabels {
  /** How often each changed. */
  counts: Uint16Array;
  /** The step since which each has stood. */
  since: Uint32Array;
  /** The step at which counting began. */
  from: number;
}

/** The inside of a network. */
export interface Units {
  /** Every hidden layer's values on the coarse grid, data/grid.ts: by layer, [units][nodes]. */
  values: Float32Array[][];
  /** Probability of class 1 at the same nodes. */
  output: Float32Array;
  /** W of every layer, the logits' included, row-major [fan-in][fan-out]. */
  weights: Float32Array[];
}

/** A method's next step taken apart, learn/run/inspect.ts, as the page draws it. */
export interface Inspection {
  run: number;
  /** Steps taken before this one. */
  step: number;
  method: MethodId;
  student: Side;
  teacher: Side;
  /** The batch in the picture's coordinates, [B][2]; `noised`: x + ε, null where nothing uses it. */
  batch: { x: Float32Array; noised: Float32Array | null };
  values: StepValues;
  starLosses: StepInspection['starLosses'];
  pushes: StepInspection['pushes'];
  counts: StepInspection['counts'];
}

/** A network's part in a step. */
export interface Side {
  after: NetworkView;
  /** On the grid: θ + `exaggeration` · (θ′ − θ). */
  exaggerated: Float32Array;
  /** ‖θ′ − θ‖, Euclidean. */
  moved: number;
}

/** How many times larger than life a step's change can be drawn. */
export const exaggeration = 10;
