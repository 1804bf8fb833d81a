/** Who answers labels: decided here alone. */
import type { Replay } from '../learn/run/timeline.ts';
import { restartAnswer, trainingAnswer, type Answer } from './answers.ts';
import type { Document } from './documents.ts';
import type { PageState } from './pageState.ts';
import type { Playback } from './playback.ts';
import type { SlowMotion } from './slow/slowMotion.ts';
import type { Solving } from './solve/solving.ts';
import type { Watched } from './store.ts';
import type { Transport } from './transport.ts';

export class Answering {
  private readonly training: Answer;
  private readonly restarting: Answer;

  constructor(
    private readonly page: Watched<PageState>,
    private readonly playback: Playback,
    private readonly slow: SlowMotion,
    private readonly solving: Solving,
    private readonly transport: Transport,
  ) {
    this.training = trainingAnswer(playback);
    this.restarting = restartAnswer(playback, () => transport.restart());
  }

  /** Who answers labels that move. Not solving in slow motion: there the run stands at a step. */
  get moves(): Answer {
    if (this.solving.store.get().on && !this.slow.active) return this.solving;
    return this.page.get().address.policy === 'restart' ? this.restarting : this.training;
  }

  /** Who answers a document of the same run. That itself goes back to labels that it has seen, and has what came of them. */
  to({ change, replay }: Document): Answer {
    const { moves, playback } = this;
    const isKnown = !playback.held && playback.frame?.changes.includes(change) === true;
    if (replay)
      return isKnown && !this.restarts ? this.training : restartAnswer(playback, () => this.replay(replay));
    return moves === this.solving && !this.solving.isSwitched && isKnown ? this.training : moves;
  }

  /** Solving knows nothing of moves on the way: such a run is trained again, from an end to its own. */
  private replay(replay: Replay): void {
    const { rests, transport } = this;
    transport.restart(replay);
    if (rests) transport.seek(replay.until);
  }

  /** Labels that stand begin the run anew. */
  get restarts(): boolean {
    return this.moves === this.restarting;
  }

  /** The run has ended, and a drag would not begin another: training has no next steps to answer with. */
  get rests(): boolean {
    const { summary, address } = this.page.get();
    return summary?.status === 'finished' && address.policy !== 'restart';
  }
}
