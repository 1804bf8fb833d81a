/**
 * What a person does, and what follows: every command of the page.
 *
 * It puts the page together from its parts; a command that is of one part alone is that part's. What changes the
 * document, forth and back by undo, goes through here. What the session needs of a window comes in through its
 * constructor, so it runs wherever there are workers.
 */
import type { Sample } from '../data/dataset.ts';
import { sameLabels } from '../data/sameLabels.ts';
import { measureEvery } from '../learn/run/measure.ts';
import { defaultAddress, type Address, type AddressNotice, type View } from '../settings/address.ts';
import type { MethodId } from '../settings/settings.ts';
import { shownMethods } from '../settings/shownMethods.ts';
import type { Jobs } from '../worker/jobs/jobPool.ts';
import { AddressBar, type AddressBarOptions } from './addressBar.ts';
import { Answering } from './answering.ts';
import { Documents, type Document } from './documents.ts';
import { Labels } from './labels.ts';
import { Looks } from './looks.ts';
import { opened, type Opening } from './opened.ts';
import { defaultSpeed, type PageState } from './pageState.ts';
import { Playback, type PlaybackOptions } from './playback.ts';
import { SettingsCommands } from './settingsCommands.ts';
import { ShownDocument } from './shownDocument.ts';
import { SlowMotion } from './slow/slowMotion.ts';
import { Solving } from './solve/solving.ts';
import { Store, type Watched } from './store.ts';
import type { TakenRun } from './take/takenRun.ts';
import { Transport } from './transport.ts';
import { Visits } from './visits.ts';

export interface SessionOptions extends Opening, PlaybackOptions, AddressBarOptions {
  /** Workers for what is trained beside the live run. */
  pool: Jobs;
}

export class Session {
  readonly store: Watched<PageState>;
  readonly addressBar: AddressBar;
  readonly playback: Playback;
  readonly transport: Transport;
  readonly settings: SettingsCommands;
  readonly labels: Labels;
  readonly slow: SlowMotion;
  readonly looks: Looks;
  /** Solves labels on the move. */
  readonly solving: Solving;
  readonly visits: Visits;
  /** Takes back what a person began elsewhere, and is no document yet; false: there is nothing. */
  underWay: (() => boolean) | null = null;
  private readonly page: Store<PageState>;
  private readonly documents: Documents;
  private readonly shown: ShownDocument;
  private readonly answering: Answering;
  /** The view that was followed last: slow motion is of one. */
  private seen: View | null = null;

  constructor(options: SessionOptions) {
    const { state, data } = opened(options);
    const page = new Store(state);
    [this.page, this.store] = [page, page];
    this.documents = new Documents(state.address.settings, state.address.labels);
    const shown = (this.shown = new ShownDocument(page, this.documents, data));
    const addressBar = (this.addressBar = new AddressBar(options, () => page.get().address));
    const playback = (this.playback = this.createPlayback(options));
    this.looks = new Looks(playback.client);
    const labels = (this.labels = this.createLabels());
    const solving = (this.solving = this.createSolving(options.pool));
    const transport = (this.transport = new Transport(page, playback, shown, labels, solving));
    const slow = (this.slow = new SlowMotion(playback, transport, page));
    this.settings = new SettingsCommands(page, labels, (settings, stars) =>
      this.apply(this.documents.pushSettings(settings, stars)),
    );
    this.answering = new Answering(page, playback, slow, solving, transport);
    const { view = defaultAddress.view } = options;
    this.visits = new Visits({ page, playback, shown, addressBar, labels, slow, solving, transport, view });
    page.subscribe(() => {
      this.followView();
      solving.follow(this.answering.rests);
    });
    this.followView();
    playback.client.setSpeed(defaultSpeed);
    transport.restart();
  }

  /** The points of the settings now in force. */
  get data(): Sample {
    return this.shown.data;
  }

  /** The methods of this run. */
  get methods(): MethodId[] {
    return shownMethods(this.page.get().address);
  }

  /** Steps from one point of the curves to the next. */
  get measureEvery(): number {
    return measureEvery(this.page.get().address.settings);
  }

  /** The run on the screen, as far as it takes to make it again. */
  get taken(): TakenRun {
    const { labels, moves, until } = this.playback.history;
    const stars = sameLabels(labels, this.data.labels) ? null : labels;
    const { settings } = this.page.get().address;
    const begins = this.playback.measurements.moves;
    return { settings, methods: this.methods, stars, moves, until, begins };
  }

  // The document.

  /** In the middle of a drag, undo and redo take that back, and nothing else; undo also what is under way elsewhere. */
  undo(): void {
    if (this.labels.takeBack() || this.underWay?.() || !this.documents.canUndo) return;
    const step = this.playback.frame?.step ?? null;
    this.goTo(this.documents.undo());
    // Solving leaves the run where it is, and to one before a restart, which has no frame yet, redo does not return.
    const { held, frame } = this.playback;
    this.shown.leave(held || !frame ? null : step);
  }

  redo(): void {
    if (!this.labels.takeBack() && this.documents.canRedo) this.goTo(this.documents.redo());
  }

  private goTo(document: Document): void {
    this.labels.forgetMove();
    const goesOn = this.shown.isOfThisRun(document) && !this.answering.restarts;
    // What has come to its end stands still; so does what comes in its place.
    if (goesOn && this.page.get().summary?.status === 'finished') this.transport.rest();
    this.apply(document);
  }

  /** Shows a document, and has its run. */
  private apply(document: Document): void {
    const goesOn = this.shown.isOfThisRun(document);
    this.shown.show(document);
    this.addressBar.write();
    if (goesOn) this.answering.to(document).settle(this.page.get().labels, document.change);
    else this.transport.restart(document.replay);
  }

  // The page.

  show(change: Partial<Pick<Address, 'view' | 'compare' | 'policy'>>): void {
    const before = this.methods.join();
    this.page.set({ address: { ...this.page.get().address, ...change } });
    this.addressBar.write();
    if (this.methods.join() !== before) this.transport.restart();
  }

  /** Says what deserves a notice. */
  notify(notices: readonly AddressNotice[]): void {
    if (notices.length > 0) this.page.set({ notices: [...this.page.get().notices, ...notices] });
  }

  dismissNotices(): void {
    this.page.set({ notices: [] });
  }

  /** Ends the run and its worker for good. */
  close(): void {
    this.addressBar.forget();
    this.playback.client.close();
  }

  private followView(): void {
    const { view } = this.page.get().address;
    if (view !== this.seen) this.slow.stop();
    this.seen = view;
    this.looks.turnTo(view === 'compare' ? null : view);
  }

  // The parts that tell of what happens to them.

  private createPlayback(options: PlaybackOptions): Playback {
    const { page } = this;
    return new Playback(options, {
      summary: (summary, paced) => page.set(paced ? { summary, paced } : { summary }),
      labels: (labels) => {
        if (this.shown.adopt(labels)) this.addressBar.write();
        this.shown.arrive(this.playback.frame!.step);
      },
      inspection: (inspection) => this.slow.show(inspection),
      engine: (engine) => page.set({ engine }),
      failed: (failed) => page.set({ failed, playing: false }),
    });
  }

  private createLabels(): Labels {
    return new Labels(this.page, this.documents, {
      frame: () => this.playback.frame,
      data: () => this.data,
      answer: () => this.answering.moves,
      commit: (labels, change) => this.apply(this.documents.pushLabels(labels, change)),
    });
  }

  private createSolving(pool: Jobs): Solving {
    return new Solving(pool, this.playback, {
      plan: () => this.transport.plan,
      trainAgain: () => {
        this.transport.restart();
        this.transport.seek(this.page.get().address.settings.steps);
      },
      solved: (frame) => this.labels.followSolved(frame),
    });
  }
}
