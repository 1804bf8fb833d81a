import type { Overlay } from '../../../draw/overlays/overlay.ts';
import type { MethodId, Settings } from '../../../settings/settings.ts';
import type { Closer, MethodFrame } from '../../../worker/protocol.ts';

/** An overlay on the teacher's plot that a person can switch on. What it needs of frames is in session/looks.ts, what it says in panels.ts. */
export interface Look {
  /** Of its switch. */
  name(): string;
  /** Whether there is anything to see of a method under these settings. */
  isFor(method: MethodId, settings: Settings): boolean;
  /** Null where the frame does not carry what it shows. */
  overlay(closer: Closer, shown: MethodFrame, step: number): Overlay | null;
}
