/** A closer look at the method in view: what frames carry besides, for an overlay and for sections that are open. */
import type { MethodId } from '../settings/settings.ts';
import type { Client } from '../worker/client.ts';
import type { Wanted } from '../worker/protocol.ts';
import { Store, type Watched } from './store.ts';

type Carried = Omit<Wanted, 'method'>;

const nothing: Carried = { feedback: false, relabels: false, units: false };

/** Overlays on the teacher's plot, shown one at a time: what frames carry for each. */
const needs = {
  feedback: { feedback: true },
  relabels: { relabels: true },
} satisfies Record<string, Partial<Carried>>;

export type LookId = keyof typeof needs;

export interface LookState {
  look: LookId | null;
  /** The hidden units. */
  units: boolean;
}

export class Looks {
  private readonly state = new Store<LookState>({ look: null, units: false });
  readonly store: Watched<LookState> = this.state;
  private method: MethodId | null = null;

  constructor(private readonly client: Pick<Client, 'lookCloser'>) {}

  show(look: LookId | null): void {
    this.state.set({ look });
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
    const { look, units } = this.state.get();
    const carried = { ...nothing, units, ...(look && needs[look]) };
    const wanted = this.method && (look || units) ? { method: this.method, ...carried } : null;
    this.client.lookCloser(wanted);
  }
}
