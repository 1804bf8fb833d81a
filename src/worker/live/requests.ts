/** What the page has asked for: how things are to go on, and what is not yet done. */
import type { Request, Speed } from '../protocol.ts';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;
export type StartRequest = Of<'start'>;
/** What is done to a run; it takes its time. */
export type Deed = Of<'seek' | 'labels' | 'step'>;

/** While a run is to begin, all that is asked for besides is of that one: there is nothing to do for the one before. */
export class Requests {
  /** Requests of another run are dropped. */
  run = -1;
  playing = false;
  visible = true;
  speed: Speed = 'fastest';
  /** What frames carry besides. */
  wanted: Of<'closer'>['wanted'] = null;
  /** The page has not drawn the last frame yet. */
  unanswered = false;
  /** A run that is to begin, in place of the one that there is. */
  start: StartRequest | null = null;
  /** What waits, in the order in which it was asked for: where labels move depends on the seeks before them. */
  private deeds: Deed[] = [];
  private toInspect: Of<'inspect'> | null = null;

  /** Notes a request. Returns whether a new frame would say something else. */
  note(request: Request): boolean {
    if (request.type === 'start') {
      this.drop();
      [this.run, this.start, this.playing] = [request.run, request, request.playing];
    } else if (request.type === 'speed') this.speed = request.speed;
    else if (request.type === 'visible') this.visible = request.visible;
    else if (request.type === 'acknowledge') this.unanswered = false;
    else if (request.type === 'closer') {
      this.wanted = request.wanted;
      return true;
    } else if (request.type !== 'ping' && request.run === this.run) return this.noteOfRun(request);
    return false;
  }

  private noteOfRun(request: Deed | Of<'inspect' | 'play' | 'pause'>): boolean {
    if (request.type === 'inspect') {
      this.toInspect = request;
      return false;
    }
    if (request.type === 'play') this.playing = true;
    else if (request.type !== 'labels') this.playing = false;
    if (request.type === 'pause') this.deeds = this.deeds.filter(({ type }) => type !== 'seek');
    else if (request.type !== 'play') this.add(request);
    return true;
  }

  /** Of several in a row that come to one, the newest counts: wherever steps led to, a seek goes where it says. */
  private add(deed: Deed): void {
    const inRow = (type: Deed['type']) => type === deed.type || (deed.type === 'seek' && type === 'step');
    const row = this.deeds.findLastIndex(({ type }) => !inRow(type)) + 1;
    this.deeds = [...this.deeds.filter((older, i) => i < row || !areOne(older, deed)), deed];
  }

  /** Something is asked for and not yet done. */
  get pending(): boolean {
    return this.start !== null || this.deeds.length > 0 || this.toInspect !== null;
  }

  /** What is next in turn to be done to the run. */
  get deed(): Deed | null {
    return this.start ? null : (this.deeds[0] ?? null);
  }

  /** The method whose next step is to be taken apart; asked for no longer, once taken: every frame asks anew. */
  takeInspect(): Of<'inspect'>['method'] | null {
    if (this.start) return null;
    const { toInspect } = this;
    this.toInspect = null;
    return toInspect && toInspect.method;
  }

  /** It waited until it was done, as an engine may fail in it; something newer may have been asked for meanwhile. */
  done(request: StartRequest | Deed): void {
    if (this.start === request) this.start = null;
    this.deeds = this.deeds.filter((waiting) => waiting !== request);
  }

  /** Nothing waits any longer, and nothing more can be asked of the run that there was. */
  drop(): void {
    [this.run, this.start, this.deeds, this.toInspect] = [-1, null, [], null];
  }
}

/** Of a row: all but moves of different gestures. */
const areOne = (older: Deed, newer: Deed): boolean =>
  older.type !== 'labels' || newer.type !== 'labels' || older.change === newer.change;
