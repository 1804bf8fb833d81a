/** The run as a person plays it: on and off, to a step, at a speed, and again from the first weights. */
import type { Replay } from '../learn/run/timeline.ts';
import { shownMethods } from '../settings/shownMethods.ts';
import type { Speed } from '../worker/protocol.ts';
import type { Labels } from './labels.ts';
import { goesOn, type PageState } from './pageState.ts';
import type { Playback, RunPlan } from './playback.ts';
import type { ShownDocument } from './shownDocument.ts';
import type { Solving } from './solve/solving.ts';
import type { Store } from './store.ts';

export class Transport {
  /** Writes whether the page plays, how fast, and why it cannot. */
  constructor(
    private readonly page: Store<PageState>,
    private readonly playback: Playback,
    private readonly shown: ShownDocument,
    private readonly labels: Labels,
    private readonly solving: Solving,
  ) {}

  /** What runs now, or would from the first weights. */
  get plan(): RunPlan {
    const { address, labels, playing } = this.page.get();
    const methods = shownMethods(address);
    return { settings: address.settings, methods, labels, change: this.labels.change, playing };
  }

  /** From the first weights, with the settings and labels now in force. @param replay where labels are to move again */
  restart(replay: Replay | null = null): void {
    this.labels.followRestart();
    this.solving.stop();
    const { address, labels, move } = this.page.get();
    // The run that the address gives, unless a star is on the move.
    this.page.set({ failed: null, rewound: null, labels: (!move?.dragging && address.labels) || labels });
    this.shown.leave(null);
    this.playback.start({ ...this.plan, replay }, this.shown.data.unlabeled.y);
  }

  /** Back to step 0: same seed, same first weights. */
  reset(): void {
    this.labels.takeBack();
    this.page.set({ move: null });
    this.restart();
  }

  /** After a failure, from where the run stood. */
  tryAgain(): void {
    this.page.set({ failed: null, playing: this.playback.client.tryAgain() });
  }

  play(playing: boolean): void {
    this.solving.giveUp();
    this.page.set({ playing });
    this.playback.client.play(playing);
  }

  /** Plays no longer; where the run is on its way to a step, it still goes there. */
  rest(): void {
    this.solving.giveUp();
    this.page.set({ playing: false });
    this.playback.client.rest();
  }

  togglePlay(): void {
    this.play(!goesOn(this.page.get()));
  }

  /** Goes to a step and stays there. */
  seek(step: number): void {
    this.solving.giveUp();
    this.page.set({ playing: false });
    this.playback.client.seek(Math.max(0, Math.round(step)));
  }

  stepBy(count: number): void {
    this.seek((this.playback.frame?.step ?? 0) + count);
  }

  setSpeed(speed: Speed): void {
    this.page.set({ speed });
    this.playback.client.setSpeed(speed);
  }
}
