/** A closer look at the method in view: what frames carry besides, for an overlay and for sections that are open. */
import type { MethodId } from '../settings/settings.ts';
import type { Wanted } from '../worker/protocol.ts';
import type { Playback } from './playback.ts';
import { Store, type Watched } from './store.ts';

/** Drawn over the teacher's plot, one at a time. */
export type Overlay = 'feedback' | 'relabels';

export interface LookState {
  overlay: Overlay | null;
  /** The hidden units. */
  units: boolean;
}

export class Looks {
  private readonly state = new Store<LookState>({ overlay: null, units: false });
  readonly store: Watched<LookState> = this.state;
  private method: MethodId | null = null;

  constructor(private readonly playback: Pick<Playback, 'lookCloser'>) {}

  showOverlay(overlay: Overlay | null): void {
    this.state.set({ overlay });
    this.tell();
  }

  showUnits(units: boolean): void {
    this.state.set({ units });
    this.tell();
  }

  /** Another method is in view; null: none by itself. */
  turnTo(method: MethodId | null): void {
    if (method === this.method) return;
    this.method = method;
    this.tell();
  }

  private tell(): void {
    const { overlay, units } = this.state.get();
    const looks = { feedback: overlay === 'feedback', relabels: overlay === 'relabels', units };
    const wanted: Wanted | null =
      this.method && (overlay || units) ? { method: this.method, ...looks } : null;
    this.playback.lookCloser(wanted);
  }
}
