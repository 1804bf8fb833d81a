/**
 * What a person does, and what follows: every command of the page.
 *
 * It holds the document (settings and labels, with undo) and the view, and tells the playback what to run. What it
 * needs of a window comes in through its constructor, so it runs wherever there are workers.
 */
import type { Label, Sample } from '../data/dataset.ts';
import { sameLabels } from '../data/sameLabels.ts';
import { measureEvery } from '../learn/run/measure.ts';
import type { Replay } from '../learn/run/timeline.ts';
import {
  decodeAddress,
  defaultAddress,
  encodeAddress,
  type Address,
  type AddressNotice,
  type View,
} from '../settings/address.ts';
import { datasetOf } from '../settings/datasetOf.ts';
import { engineNames } from '../settings/engines.ts';
import { withValue, type Path, type ValueAt } from '../settings/paths.ts';
import { conflict, methodIds, type Conflict, type MethodId, type Settings } from '../settings/settings.ts';
import type { RunWorker } from '../worker/client.ts';
import type { Jobs } from '../worker/jobs/jobPool.ts';
import type { Speed } from '../worker/protocol.ts';
import { AddressBar } from './addressBar.ts';
import { restartAnswer, trainingAnswer, type Answer } from './answers.ts';
import { Documents, type Document } from './documents.ts';
import { Labels } from './labels.ts';
import { Looks } from './looks.ts';
import { atRest, defaultSpeed, type PageState } from './pageState.ts';
import { Playback, type RunPlan } from './playback.ts';
import { SlowMotion } from './slow/slowMotion.ts';
import { Solving } from './solve/solving.ts';
import { Store, type Watched } from './store.ts';
import type { KeptRun } from './take/keptRun.ts';
import type { TakenRun } from './take/takenRun.ts';

export interface SessionOptions {
  /** The worker of the live run; asked for again where one died. */
  createWorker: () => RunWorker;
  /** Workers for what is trained beside the live run. */
  pool: Jobs;
  /** The address's hash to begin with. */
  hash: string;
  /** The view where that names none. */
  view?: View;
  /** The engine that the address asks for, known or not; null where it asks for none. */
  engine?: string | null;
  /** Whether it plays by itself. */
  playing: boolean;
  /** Shows a hash, without its `#`, as the address's; empty where all is default. May throw. */
  writeHash: (hash: string) => void;
  /** Whether the page's address is this session's from the start. */
  keepsAddress?: boolean;
  /** Calls back when the screen is drawn next. */
  nextFrame: (draw: () => void) => void;
}

/** A state of a run: with other settings or labels trained from the first weights. */
export interface Visit extends Pick<Address, 'view' | 'compare' | 'settings' | 'labels'> {
  /** How many steps are trained; null: all, as fast as it goes. */
  step: number | null;
  /** The next step is taken apart. */
  slow: boolean;
  /** Drags are answered by the end of their training. */
  solves: boolean;
}

export class Session {
  readonly store: Watched<PageState>;
  readonly playback: Playback;
  readonly labels: Labels;
  readonly slow: SlowMotion;
  readonly looks: Looks;
  /** Solves labels on the move. */
  readonly solving: Solving;
  /** The points of the settings now in force. */
  data: Sample;
  /** Takes back what a person began elsewhere, and is no document yet; false: there is nothing. */
  underWay: (() => boolean) | null = null;
  private readonly page: Store<PageState>;
  private readonly documents: Documents;
  private readonly addressBar: AddressBar;
  private readonly training: Answer;
  private readonly restarting: Answer;
  /** The run of the document that is shown. */
  private run: number;
  /** The step at which an undo was asked for that no frame has answered. */
  private leaving: number | null = null;
  private keeps: boolean;
  /** The view that was followed last: slow motion is of one. */
  private seen: View | null = null;

  constructor(private readonly options: SessionOptions) {
    const { view = defaultAddress.view } = options;
    const { address, notices } = decodeAddress(options.hash, { ...defaultAddress, view });
    const { settings, labels } = address;
    this.data = dataOf(settings);
    this.documents = new Documents(settings, labels);
    this.run = this.documents.present.run;
    this.addressBar = new AddressBar(options.writeHash);
    this.keeps = options.keepsAddress ?? true;
    this.page = new Store<PageState>({
      ...atRest,
      address,
      labels: labels ?? this.data.labels,
      playing: options.playing,
      notices: [...notices, ...engineNotices(options.engine ?? null)],
    });
    this.store = this.page;
    this.playback = new Playback(options, {
      summary: (summary, paced) => this.page.set(paced ? { summary, paced } : { summary }),
      labels: (shown) => {
        this.adopt(shown);
        this.tellRewound();
      },
      inspection: (inspection) => this.slow.show(inspection),
      engine: (engine) => this.page.set({ engine }),
      failed: (failed) => this.page.set({ failed, playing: false }),
    });
    this.slow = new SlowMotion(
      this.playback,
      (on) => this.play(on),
      () => this.page.get().playing,
      () => this.page.get().address.settings,
    );
    this.looks = new Looks(this.playback);
    this.labels = new Labels(this.page, this.documents, {
      frame: () => this.playback.frame,
      data: () => this.data,
      answer: () => this.answer,
      commit: (stand, change) => this.apply(this.documents.pushLabels(stand, change)),
    });
    this.solving = new Solving(options.pool, this.playback, {
      plan: () => this.plan,
      restart: () => this.restart(),
      solved: (frame) => this.labels.followSolved(frame),
    });
    this.training = trainingAnswer(this.playback);
    this.restarting = restartAnswer(this.playback, () => this.restart());
    this.page.subscribe(() => {
      this.followView();
      this.solving.follow(this.rests);
    });
    this.followView();
    this.playback.setSpeed(defaultSpeed);
    this.restart();
  }

  /** The methods of this run: those compared, and the one in view. */
  get methods(): MethodId[] {
    const { compare, view } = this.page.get().address;
    return methodIds.filter((id) => compare.includes(id) || id === view);
  }

  /** Steps from one point of the curves to the next. */
  get measureEvery(): number {
    return measureEvery(this.page.get().address.settings);
  }

  // The run.

  /** From the first weights, with the settings and labels now in force. @param replay where labels are to move again */
  restart(replay: Replay | null = null): void {
    this.labels.followRestart();
    this.solving.stop();
    this.page.set({ failed: null });
    this.playback.start({ ...this.plan, replay }, this.data.unlabeled.y);
  }

  /** Back to step 0: same seed, same first weights. */
  reset(): void {
    this.labels.takeBack();
    this.page.set({ move: null });
    this.restart();
  }

  /** After a failure, from where the run stood. */
  tryAgain(): void {
    this.page.set({ failed: null, playing: this.playback.tryAgain() });
  }

  play(playing: boolean): void {
    this.solving.giveUp();
    this.page.set({ playing });
    this.playback.play(playing);
  }

  togglePlay(): void {
    const { playing, summary } = this.page.get();
    this.play(!playing || summary?.status === 'finished');
  }

  /** Goes to a step and stays there. */
  seek(step: number): void {
    this.solving.giveUp();
    this.page.set({ playing: false });
    this.playback.seek(Math.max(0, Math.round(step)));
  }

  stepBy(count: number): void {
    this.seek((this.playback.frame?.step ?? 0) + count);
  }

  setSpeed(speed: Speed): void {
    this.page.set({ speed });
    this.playback.setSpeed(speed);
  }

  /** Whether anybody can see the page: where nobody can, nothing is trained. */
  setVisible(visible: boolean): void {
    this.playback.setVisible(visible);
  }

  /** Whether the page's address is this session's: of several, one keeps it. */
  keepAddress(keeps: boolean): void {
    this.keeps = keeps;
    this.addressBar.forget();
    this.writeAddress();
  }

  /** Ends the run and its worker for good. */
  close(): void {
    this.addressBar.forget();
    this.playback.close();
  }

  // The document.

  /** Changes one setting; returns why not where it cannot run with the others. */
  setting<P extends Path>(path: P, value: ValueAt<P>): Conflict | null {
    return this.changeSettings(withValue(this.page.get().address.settings, path, value));
  }

  /** Restarts with other settings; refuses what cannot run together and returns why. */
  changeSettings(settings: Settings): Conflict | null {
    const reason = conflict(settings);
    if (reason) return reason;
    const { address } = this.page.get();
    if (isSame(settings, address.settings)) return null;
    this.labels.takeBack();
    // Of two runs with other settings, nobody could say what the move did.
    this.labels.forgetMove();
    const labels = isSame(settings.data, address.settings.data) ? address.labels : null;
    this.apply(this.documents.pushSettings(settings, labels));
    return null;
  }

  /** After a divergence: the same run, half as fast. */
  halveLearningRates(): void {
    const { settings } = this.page.get().address;
    const { student, teacher } = settings;
    this.page.set({ playing: true });
    this.changeSettings({
      ...settings,
      student: { ...student, learningRate: student.learningRate / 2 },
      teacher: { ...teacher, learningRate: teacher.learningRate / 2 },
    });
  }

  newData(): void {
    this.setting('data.seed', nextSeed(this.page.get().address.settings.data.seed));
  }

  newWeights(): void {
    this.setting('network.seed', nextSeed(this.page.get().address.settings.network.seed));
  }

  /** In the middle of a drag, undo and redo take that back, and nothing else; undo also what is under way elsewhere. */
  undo(): void {
    if (this.labels.takeBack() || this.underWay?.()) return;
    const { run } = this;
    const step = this.playback.frame?.step ?? null;
    this.goTo(this.documents.undo());
    // Solving leaves the run where it is, and to another run redo does not return.
    this.leaving = this.playback.held || this.run !== run ? null : step;
  }

  redo(): void {
    if (!this.labels.takeBack()) this.goTo(this.documents.redo());
  }

  // The view.

  show(change: Partial<Pick<Address, 'view' | 'compare' | 'policy'>>): void {
    const before = this.methods.join();
    this.page.set({ address: { ...this.page.get().address, ...change } });
    this.writeAddress();
    if (this.methods.join() !== before) this.restart();
  }

  /** Shows a view with settings of its own, from the first step and playing: a paragraph's or a result's. */
  open({ settings, ...view }: { settings: Settings } & Partial<Pick<Address, 'view' | 'compare'>>): void {
    this.labels.takeBack();
    const { address } = this.page.get();
    this.page.set({ address: { ...address, ...view }, playing: true, move: null });
    this.apply(this.documents.pushSettings(settings, null));
  }

  /** Goes to a state of a run. What was there before comes back by undo. */
  visit({ settings, labels, view, compare, step, slow, solves }: Visit): void {
    this.labels.takeBack();
    this.solving.giveUp();
    this.solving.switch(solves || null);
    this.slow.stop();
    const { address } = this.page.get();
    const before = this.methods.join();
    this.page.set({ address: { ...address, view, compare }, move: null });
    const isOther = JSON.stringify([settings, labels]) !== JSON.stringify([address.settings, address.labels]);
    if (isOther) this.apply(this.documents.pushSettings(settings, labels));
    else if (this.methods.join() !== before) this.restart();
    this.setSpeed('fastest');
    // What has come to its end would train as many steps again.
    if (step !== null) this.seek(step);
    else if (isOther || this.page.get().summary?.status !== 'finished') this.play(true);
    if (slow && view !== 'compare') this.slow.start(view);
  }

  /** Shows a run as fast as it goes, from its first step to its last. */
  watch(settings: Settings, method: MethodId): void {
    const { view, compare } = this.page.get().address;
    this.setSpeed('fastest');
    this.open({ settings, view: view === 'compare' && compare.includes(method) ? view : method });
  }

  /** Follows an address that a person pasted or went back to. */
  readAddress(hash: string): void {
    const { address, notices } = decodeAddress(hash);
    const unchanged = encodeAddress(address) === encodeAddress(this.page.get().address);
    this.page.set({ notices });
    this.addressBar.forget();
    if (unchanged) return;
    this.labels.takeBack();
    const { settings, labels, ...view } = address;
    this.page.set({ address: { ...this.page.get().address, ...view }, move: null });
    this.showDocument(this.documents.pushSettings(settings, labels));
    this.restart();
  }

  /** The run on the screen, as far as it takes to make it again. */
  get taken(): TakenRun {
    const { labels, moves, until } = this.playback.history;
    const stars = sameLabels(labels, this.data.labels) ? null : labels;
    return { settings: this.page.get().address.settings, methods: this.methods, stars, moves, until };
  }

  /** Goes to a run that was kept, and stays at its step. What was there before comes back by undo. */
  openKept({ address, moves, until, step }: KeptRun): void {
    this.labels.takeBack();
    this.solving.giveUp();
    this.slow.stop();
    const { settings, labels, ...view } = address;
    this.page.set({
      address: { ...this.page.get().address, ...view },
      playing: false,
      move: null,
      notices: [],
    });
    this.showDocument(this.documents.pushSettings(settings, labels));
    this.writeAddress();
    this.restart({ moves, until });
    this.seek(step);
  }

  /** Says what deserves a notice. */
  notify(notices: readonly AddressNotice[]): void {
    if (notices.length > 0) this.page.set({ notices: [...this.page.get().notices, ...notices] });
  }

  dismissNotices(): void {
    this.page.set({ notices: [] });
  }

  /** What runs now, or would from the first weights. */
  private get plan(): RunPlan {
    const { address, labels, playing } = this.page.get();
    const { methods } = this;
    return { settings: address.settings, methods, labels, change: this.labels.change, playing };
  }

  /** Who answers labels that move. Not solving in slow motion: there the run stands at a step. */
  private get answer(): Answer {
    if (this.solving.store.get().on && !this.slow.active) return this.solving;
    return this.page.get().address.policy === 'restart' ? this.restarting : this.training;
  }

  /** The run has ended, and a drag would not begin another. */
  private get rests(): boolean {
    const { summary, address } = this.page.get();
    return summary?.status === 'finished' && address.policy !== 'restart';
  }

  /** The run itself goes back to labels that it has seen, and has what came of them. */
  private answerTo({ change }: Document): Answer {
    const { answer, playback } = this;
    const isKnown = !playback.held && playback.frame?.futures.includes(change) === true;
    return answer === this.solving && !this.solving.isSwitched && isKnown ? this.training : answer;
  }

  private goTo(document: Document): void {
    this.labels.forgetMove();
    const goesOn = document.run === this.run && this.answer !== this.restarting;
    // What has come to its end stands still; so does what comes in its place.
    if (goesOn && this.page.get().summary?.status === 'finished') this.play(false);
    this.apply(document);
  }

  /** Shows a document, and has its run. */
  private apply(document: Document): void {
    const goesOn = document.run === this.run;
    this.showDocument(document);
    this.writeAddress();
    if (goesOn) this.answerTo(document).settle(this.page.get().labels, document.change);
    else this.restart();
  }

  private showDocument({ settings, labels, run }: Document): void {
    const { address } = this.page.get();
    this.run = run;
    this.leaving = null;
    if (!isSame(settings.data, address.settings.data)) this.data = dataOf(settings);
    const { canUndo, canRedo } = this.documents;
    const shown = labels ?? this.data.labels;
    this.page.set({
      address: { ...address, settings, labels },
      labels: shown,
      rewound: null,
      canUndo,
      canRedo,
    });
  }

  /** The run's labels, where they are others than the page's: time was turned back over a move. */
  private adopt(shown: Label[]): void {
    const { labels, move, address } = this.page.get();
    if (move?.dragging || sameLabels(labels, shown)) return;
    const placed = sameLabels(shown, this.data.labels);
    this.page.set({ labels: shown, address: { ...address, labels: placed ? null : shown } });
    this.writeAddress();
  }

  private tellRewound(): void {
    const [from, to] = [this.leaving, this.playback.frame!.step];
    this.leaving = null;
    if (from !== null && to < from) this.page.set({ rewound: { from, to } });
  }

  private followView(): void {
    const { view } = this.page.get().address;
    if (view !== this.seen) this.slow.stop();
    this.seen = view;
    this.looks.turnTo(view === 'compare' ? null : view);
  }

  private writeAddress(): void {
    if (this.keeps) this.addressBar.write(encodeAddress(this.page.get().address, this.options.view));
  }
}

/** An engine that there is not is named, and those that there are. */
const engineNotices = (asked: string | null): AddressNotice[] =>
  asked === null || engineNames.some((name) => name === asked)
    ? []
    : [
        {
          kind: 'unusable',
          key: 'engine',
          text: asked.slice(0, 40),
          readings: [],
          accepts: { kind: 'choice', choices: engineNames },
        },
      ];

const dataOf = (settings: Settings): Sample => datasetOf(settings).sample(settings.data);

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Seeds are unsigned and of 32 bits; after the last comes 0. */
const nextSeed = (seed: number): number => (seed + 1) >>> 0;
