/** Goes to other runs: a paragraph's, a result's, an address's. What was there before comes back by undo. */
import type { Replay } from '../learn/run/timeline.ts';
import {
  decodeAddress,
  defaultAddress,
  encodeAddress,
  type Address,
  type View,
} from '../settings/address.ts';
import { shownMethods } from '../settings/shownMethods.ts';
import type { AddressBar } from './addressBar.ts';
import type { Labels } from './labels.ts';
import type { PageState } from './pageState.ts';
import type { Playback } from './playback.ts';
import type { Begun, ShownDocument } from './shownDocument.ts';
import type { SlowMotion } from './slow/slowMotion.ts';
import type { Solving } from './solve/solving.ts';
import type { Store } from './store.ts';
import type { Transport } from './transport.ts';

/** A state of a run: with other settings or labels trained from the first weights. */
export interface Visit extends Pick<Address, 'view' | 'compare' | 'settings' | 'labels'> {
  /** How many steps are trained; null: all, as fast as it goes. */
  step: number | null;
  /** The next step is taken apart. */
  slow: boolean;
  /** Drags are answered by the end of their training. */
  solves: boolean;
}

/** What a visit leaves behind, and what it goes to. */
export interface Visited {
  page: Store<PageState>;
  playback: Playback;
  shown: ShownDocument;
  addressBar: AddressBar;
  labels: Labels;
  slow: SlowMotion;
  solving: Solving;
  transport: Transport;
  /** Where an address names none. */
  view: View;
}

export class Visits {
  constructor(private readonly at: Visited) {}

  /** Begins a run from its first step. @param besides of the page, at once with its view */
  begin(run: Begun, besides: Partial<PageState> = {}, replay: Replay | null = null): void {
    const { shown, addressBar, labels, transport } = this.at;
    labels.takeBack();
    shown.begin(run, besides, replay);
    addressBar.write();
    transport.restart(replay);
  }

  /** Goes to a state of a run; where it is the run of now, that goes on. */
  goTo({ step, slow: isSlow, solves, ...run }: Visit): void {
    const { page, labels, slow, solving, transport } = this.at;
    labels.takeBack();
    solving.giveUp();
    solving.switch(solves || null);
    slow.stop();
    const isOther = this.turnTo(run);
    transport.setSpeed('fastest');
    // What has come to its end would train as many steps again.
    if (step !== null) transport.seek(step);
    else if (isOther || page.get().summary?.status !== 'finished') transport.play(true);
    if (isSlow && run.view !== 'compare') slow.start(run.view);
  }

  /** Follows an address that a person pasted or went back to. */
  readAddress(hash: string): void {
    const { page, shown, addressBar, labels, transport, view } = this.at;
    const { address, notices } = decodeAddress(hash, { ...defaultAddress, view });
    const unchanged = encodeAddress(address) === encodeAddress(page.get().address);
    page.set({ notices });
    addressBar.forget();
    if (unchanged) return;
    labels.takeBack();
    shown.begin(address);
    transport.restart();
  }

  /** Whether another run has begun. */
  private turnTo({ settings, labels, ...view }: Omit<Visit, 'step' | 'slow' | 'solves'>): boolean {
    const { page, playback, transport } = this.at;
    const { address } = page.get();
    const { moves, until } = playback.history;
    // Where a star moves in it, or it goes on past its end, it is the reader's.
    const isTheirs = moves.length > 0 || until !== settings.steps;
    if (
      isTheirs ||
      JSON.stringify([settings, labels]) !== JSON.stringify([address.settings, address.labels])
    ) {
      this.begin({ ...view, settings, labels });
      return true;
    }
    page.set({ address: { ...address, ...view }, move: null, selected: null });
    if (shownMethods(view).join() === shownMethods(address).join()) return false;
    transport.restart();
    return true;
  }
}
