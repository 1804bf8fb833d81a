/** What the page shows and React watches; frames stay out of it. */
import type { Failure } from '../worker/failure.ts';
import type { Label } from '../data/dataset.ts';
import type { Address, AddressNotice } from '../settings/address.ts';
import type { EngineReport, Speed, Status } from '../worker/protocol.ts';
import type { Summary } from './summary.ts';

/** A label on the move, or just moved: where it was, and how the methods did before. */
export interface Move {
  index: number;
  origin: Label;
  dragging: boolean;
  change: number;
  before: Summary | null;
}

export interface PageState {
  address: Address;
  labels: Label[];
  playing: boolean;
  speed: Speed;
  /** Of the frame that is drawn, and of no other. */
  summary: Summary | null;
  /** For what is costly to draw, and for what is read at leisure. */
  paced: Paced;
  /** Null before it is known. */
  engine: EngineReport | null;
  move: Move | null;
  selected: number | null;
  /** What was not taken from the address. */
  notices: AddressNotice[];
  failed: Failure | null;
  /** The steps between which the last undo took the run back. */
  rewound: { from: number; to: number } | null;
  canUndo: boolean;
  canRedo: boolean;
}

/** Whether Pause would stop the run: it plays, or is seen on its way to a step. Nothing goes on after a failure. */
export const goesOn = ({
  playing,
  summary,
  failed,
}: Pick<PageState, 'playing' | 'summary' | 'failed'>): boolean =>
  failed === null && (summary?.status === 'seeking' || (playing && summary?.status !== 'finished'));

/** What a run does that was last seen so: after a failure it stands. */
export const statusNow = ({ status }: Pick<Summary, 'status'>, failed: Failure | null): Status =>
  failed && (status === 'running' || status === 'seeking') ? 'paused' : status;

/** Set anew a few times a second, and at once where something stands still. */
export interface Paced {
  summary: Summary | null;
  framesPerSecond: number;
}

/** 3,000 steps take a quarter of a minute, and the bend is seen being made. */
export const defaultSpeed: Speed = 'gentle';

/** Before anything has run. */
export const atRest = {
  speed: defaultSpeed,
  summary: null,
  paced: { summary: null, framesPerSecond: 0 },
  engine: null,
  move: null,
  selected: null,
  failed: null,
  rewound: null,
  canUndo: false,
  canRedo: false,
};
