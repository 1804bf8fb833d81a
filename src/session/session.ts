/**
 * What a person does, and what follows: the page's one controller.
 *
 * It holds the document (settings and labels, with undo) and the view, and tells the playback what to run.
 */
import { twoMoon, type TwoMoon } from '../data/twoMoon.ts';
import { decodeAddress, encodeAddress, type Address } from '../settings/address.ts';
import { withValue, type Path, type ValueAt } from '../settings/paths.ts';
import { conflict, methodIds, type MethodId, type Settings } from '../settings/settings.ts';
import type { RunWorker } from '../worker/client.ts';
import type { Speed, Wanted } from '../worker/protocol.ts';
import { Documents, type Document } from './documents.ts';
import { LabelMoves } from './labelMoves.ts';
import { atRest, defaultSpeed, type PageState } from './pageState.ts';
import { Playback } from './playback.ts';
import { SlowMotion } from './slow/slowMotion.ts';
import type { Solving } from './solve/solving.ts';
import { Store } from './store.ts';

type Looks = Omit<Wanted, 'method'>;

export class Session {
  readonly store: Store<PageState>;
  readonly playback: Playback;
  readonly slow: SlowMotion;
  /** What frames carry besides, for overlays and sections that are open. */
  readonly looks = new Store<Looks>({ feedback: false, relabels: false, units: false });
  /** Solves labels on the move; null where there are no workers for it. */
  solving: Solving | null = null;
  /** The points of the settings now in force. */
  data: TwoMoon;
  readonly moves: LabelMoves;
  private readonly documents: Documents;

  constructor(createWorker: () => RunWorker, hash: string, playing: boolean) {
    const { address, notices } = decodeAddress(hash);
    const { settings, labels } = address;
    this.data = dataOf(settings);
    this.documents = new Documents({ settings, labels, change: 0 });
    this.moves = new LabelMoves(this, this.documents, (document) => this.commit(document));
    this.store = new Store<PageState>({
      ...atRest,
      address,
      labels: labels ?? this.data.labels,
      playing,
      notices,
    });
    this.playback = new Playback(createWorker, {
      summary: (summary, framesPerSecond) => this.store.set({ summary, framesPerSecond }),
      labels: (shown) => this.moves.adopt(shown),
      inspection: (inspection) => this.slow.take(inspection),
      engine: (name, adapter, reason) => this.store.set({ engine: { name, adapter, reason } }),
      failed: (failed) => this.store.set({ failed, playing: false }),
    });
    this.slow = new SlowMotion(
      this.playback,
      (on) => this.play(on),
      () => this.store.get().playing,
    );
    this.playback.setSpeed(defaultSpeed);
    this.restart();
  }

  /** The methods of this run: those compared, and the one in view. */
  get methods(): MethodId[] {
    const { compare, view } = this.store.get().address;
    return methodIds.filter((id) => compare.includes(id) || id === view);
  }

  // The run.

  /** From the first weights, with the settings and labels now in force. */
  restart(): void {
    const { address, labels, playing, move } = this.store.get();
    if (!move) this.playback.ghost = null;
    this.solving?.stop();
    this.store.set({ failed: null });
    const { methods, moves } = this;
    const spec = { settings: address.settings, methods, labels, change: moves.change, playing };
    this.playback.start(spec, this.data.unlabeled.y);
  }

  /** Back to step 0: same seed, same first weights. */
  reset(): void {
    this.store.set({ move: null });
    this.restart();
  }

  play(playing: boolean): void {
    this.solving?.giveUp();
    this.store.set({ playing });
    this.playback.play(playing);
  }

  togglePlay(): void {
    const { playing, summary } = this.store.get();
    this.play(!playing || summary?.status === 'finished');
  }

  /** Goes to a step and stays there. */
  seek(step: number): void {
    this.solving?.giveUp();
    this.store.set({ playing: false });
    this.playback.seek(Math.max(0, Math.round(step)));
  }

  stepBy(count: number): void {
    this.seek((this.playback.frame?.step ?? 0) + count);
  }

  setSpeed(speed: Speed): void {
    this.store.set({ speed });
    this.playback.setSpeed(speed);
  }

  /** Whether anybody can see the page: where nobody can, nothing is trained. */
  setVisible(visible: boolean): void {
    this.playback.setVisible(visible);
  }

  // The document.

  /** Changes one setting; returns why not where it cannot run with the others. */
  setting<P extends Path>(path: P, value: ValueAt<P>): string | null {
    return this.changeSettings(withValue(this.store.get().address.settings, path, value));
  }

  /** Restarts with other settings; refuses what cannot run together and returns why. */
  changeSettings(settings: Settings): string | null {
    const reason = conflict(settings);
    if (reason) return reason;
    const { address } = this.store.get();
    const sameData = JSON.stringify(settings.data) === JSON.stringify(address.settings.data);
    this.commit({ settings, labels: sameData ? address.labels : null, change: this.documents.nextChange() });
    return null;
  }

  /** After a divergence: the same run, half as fast. */
  halveLearningRates(): void {
    const { settings } = this.store.get().address;
    const { student, teacher } = settings;
    this.store.set({ playing: true });
    this.changeSettings({
      ...settings,
      student: { ...student, learningRate: student.learningRate / 2 },
      teacher: { ...teacher, learningRate: teacher.learningRate / 2 },
    });
  }

  newData(): void {
    this.setting('data.seed', nextSeed(this.store.get().address.settings.data.seed));
  }

  newWeights(): void {
    this.setting('network.seed', nextSeed(this.store.get().address.settings.network.seed));
  }

  undo(): void {
    this.goTo(this.documents.undo());
  }

  redo(): void {
    this.goTo(this.documents.redo());
  }

  private goTo(document: Document): void {
    this.playback.ghost = null;
    this.store.set({ move: null });
    // What has come to its end stands still; so does what comes in its place.
    if (!this.restarts(document) && this.store.get().summary?.status === 'finished') this.play(false);
    this.apply(document);
  }

  // The view.

  show(change: Partial<Pick<Address, 'view' | 'compare' | 'policy'>>): void {
    const before = this.methods.join();
    this.store.set({ address: { ...this.store.get().address, ...change } });
    this.writeAddress();
    if (this.methods.join() !== before) this.restart();
  }

  /** Shows a view with settings of its own, from the first step and playing: a paragraph's or a result's. */
  open({ settings, ...view }: { settings: Settings } & Partial<Pick<Address, 'view' | 'compare'>>): void {
    const { address } = this.store.get();
    this.store.set({ address: { ...address, ...view }, playing: true, move: null });
    this.commit({ settings, labels: null, change: this.documents.nextChange() });
  }

  /** Follows an address that a person pasted or went back to. */
  readAddress(hash: string): void {
    const { address, notices } = decodeAddress(hash);
    const unchanged = encodeAddress(address) === encodeAddress(this.store.get().address);
    this.store.set({ notices });
    if (unchanged) return;
    const { settings, labels } = address;
    this.documents.push({ settings, labels, change: this.documents.nextChange() });
    this.data = dataOf(settings);
    this.store.set({ address, labels: labels ?? this.data.labels, move: null, ...this.undoState() });
    this.restart();
  }

  private commit(document: Document): void {
    this.documents.push(document);
    this.apply(document);
  }

  private restarts({ settings }: Document): boolean {
    const { address } = this.store.get();
    return settings !== address.settings || address.policy === 'restart';
  }

  private apply(document: Document): void {
    const { settings, labels, change } = document;
    const { address } = this.store.get();
    const solves = settings === address.settings && this.solving?.on;
    const restarts = this.restarts(document);
    if (settings.data !== address.settings.data) this.data = dataOf(settings);
    const shown = labels ?? this.data.labels;
    this.store.set({ address: { ...address, settings, labels }, labels: shown, ...this.undoState() });
    this.writeAddress();
    if (solves) this.solving!.settle(shown);
    else if (restarts) this.restart();
    else this.playback.setLabels(shown, change);
  }

  private undoState(): Pick<PageState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.documents.canUndo, canRedo: this.documents.canRedo };
  }

  private writeAddress(): void {
    const hash = encodeAddress(this.store.get().address);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }
}

const dataOf = ({ data }: Settings): TwoMoon =>
  twoMoon(data.seed, data.noise, data.placement, data.wrongLabel);

/** Seeds are unsigned and of 32 bits; after the last comes 0. */
const nextSeed = (seed: number): number => (seed + 1) >>> 0;
