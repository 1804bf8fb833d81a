/**
 * The story and the stage: which run is on it, and whose hand it is in.
 *
 * The story has a run of its own. So a scene owns its state, and the reader's run stands aside as it was left. Once
 * the reader touches what a scene shows, it is theirs until they resume the story.
 */
import { defaults } from '../../settings/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Session } from '../session.ts';
import { Store, type Watched } from '../store.ts';
import { isEvidence, sceneOf, type EvidenceId, type SceneId } from './scenes.ts';
import { takeOf, type TakeId } from './takes.ts';
import { visitOf } from './visit.ts';

export interface TourState {
  /** What the reader reads; null: the first screen. */
  scene: SceneId | null;
  /** What the story last set its run to. */
  take: TakeId | null;
  /** The run on the stage. */
  stage: Session;
  /** The reader has taken the stage from the story. */
  yours: boolean;
  /** The reader looks at one run in place of the evidence that is read. */
  aside: boolean;
}

/** What the stage shows in place of plots of the run; null: those plots. */
export const evidenceOn = ({ scene, aside }: TourState): EvidenceId | null =>
  scene && isEvidence(scene) && !aside ? scene : null;

/** Whether the reader draws over the plot. */
export const isDrawn = ({ take, yours }: TourState): boolean =>
  take !== null && !yours && takeOf(take).draws === true;

/** Whether the story's run stands where no scene is read: in low windows, by a word of the text. */
export const isStrayed = ({ scene, take }: TourState): boolean => scene === null && take !== null;

/** Whether a way back to the story, or from it, is offered over the stage. */
export const offersBack = (state: TourState): boolean => state.yours || state.aside || isStrayed(state);

export class Tour {
  readonly store: Watched<TourState>;
  private readonly state: Store<TourState>;
  private story: Session | null = null;
  private visible = true;
  private docked = false;
  private reading: SceneId | null = null;
  /** What the story's run had last with seeds that are the reader's to choose: a step that the text names has its own. */
  private seeded: Settings = defaults;

  /**
   * @param own the reader's run
   * @param createStory a run for the story; asked for once, when the first scene is read
   */
  constructor(
    readonly own: Session,
    private readonly createStory: () => Session,
  ) {
    this.state = new Store<TourState>({ scene: null, take: null, stage: own, yours: false, aside: false });
    this.store = this.state;
    this.state.subscribe(() => this.look());
  }

  /** A scene stands where one reads; null: none does. */
  read(scene: SceneId | null): void {
    this.reading = scene;
    this.enter(this.docked ? scene : null);
  }

  /** Whether the stage stands to the text; else it is the first screen. */
  dock(docked: boolean): void {
    this.docked = docked;
    // The first screen is the reader's as it is.
    if (!docked && this.state.get().stage === this.own) this.state.set({ yours: false });
    this.enter(docked ? this.reading : null);
  }

  private enter(scene: SceneId | null): void {
    if (scene === this.state.get().scene) return;
    this.state.set({ scene, aside: false });
    if (!this.state.get().yours) this.set();
  }

  /** Sets the stage to a take of the scene that is read: its sentences ask for it. */
  show(take: TakeId): void {
    const stage = (this.story ??= this.createStory());
    const { take: last } = this.state.get();
    if (!last || takeOf(last).step === undefined) this.seeded = stage.store.get().address.settings;
    this.giveBack();
    this.state.set({ take, stage });
    stage.visits.goTo(visitOf(takeOf(take), this.seeded));
  }

  /** The reader touches the stage. Their own run is theirs as it is. */
  claim(): void {
    const { yours, stage } = this.state.get();
    if (yours || stage === this.own) return;
    this.state.set({ yours: true });
    this.own.addressBar.keep(false);
    stage.addressBar.keep(true);
  }

  /** The reader changes their own run from below the story: it is what the stage shows. */
  keepOwn(): void {
    this.story?.addressBar.keep(false);
    this.own.addressBar.keep(true);
    this.state.set({ stage: this.own, take: null, yours: this.docked });
  }

  /** The reader goes to an address, pasted or gone back to: it is of their own run, and the stage shows that. */
  readAddress(hash: string): void {
    this.own.visits.readAddress(hash);
    if (this.state.get().stage !== this.own) this.keepOwn();
  }

  /** The reader wants to see the plots of a run where evidence stands. */
  turnAside(): void {
    const { scene } = this.state.get();
    this.state.set({ aside: scene !== null && isEvidence(scene) });
  }

  /** What is read has the stage again, or the reader's own run; undo brings back what they made of it. */
  resume(): void {
    if (this.state.get().aside) return this.state.set({ aside: false });
    if (!offersBack(this.state.get())) return;
    this.giveBack();
    this.set();
  }

  /** The stage is nobody's any more, and the address that of the reader's own run. */
  private giveBack(): void {
    if (!this.state.get().yours) return;
    this.story?.addressBar.keep(false);
    this.state.set({ yours: false });
    this.own.addressBar.keep(true);
  }

  /** Whether anybody can see the page. */
  setVisible(visible: boolean): void {
    this.visible = visible;
    this.look();
  }

  close(): void {
    this.own.close();
    this.story?.close();
  }

  /** The stage as the scene has it. */
  private set(): void {
    const { scene } = this.state.get();
    if (scene && !isEvidence(scene)) return this.show(sceneOf(scene).takes[0]);
    this.state.set({ take: null, stage: this.own });
  }

  /** What nobody sees does not train: neither the run that stands aside, nor one step at a time under evidence. */
  private look(): void {
    const { stage } = this.state.get();
    const covered = evidenceOn(this.state.get()) !== null;
    for (const session of [this.own, this.story]) {
      const seen = this.visible && session === stage;
      session?.playback.client.setVisible(seen);
      session?.slow.setVisible(seen && !covered);
    }
  }
}
