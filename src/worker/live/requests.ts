/** What the page has asked for: how things are to go on, and what is not yet done. */
import type { Request, Speed } from '../protocol.ts';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;
export type StartRequest = Of<'start'>;

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
  private toStep: Of<'seek'> | null = null;
  /** Changes of labels that wait, in order; of each the newest move. */
  private changes: Of<'labels'>[] = [];
  private single: Of<'step'> | null = null;
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

  private noteOfRun(request: Extract<Request, { run: number }>): boolean {
    if (request.type === 'inspect') {
      this.toInspect = request;
      return false;
    }
    if (request.type === 'labels')
      this.changes = [...this.changes.filter(({ change }) => change !== request.change), request];
    if (request.type === 'play') this.playing = true;
    if (request.type === 'pause') this.playing = false;
    if (request.type === 'step') [this.single, this.playing] = [request, false];
    if (request.type === 'seek') [this.toStep, this.playing] = [request, false];
    return true;
  }

  /** Something is asked for and not yet done. */
  get pending(): boolean {
    const { start, toStep, changes, single, toInspect } = this;
    return changes.length > 0 || [start, toStep, single, toInspect].some((asked) => asked !== null);
  }

  /** The step to go to. */
  get seek(): Of<'seek'> | null {
    return this.start ? null : this.toStep;
  }

  /** The change of labels that is next in turn. */
  get change(): Of<'labels'> | null {
    return this.start ? null : (this.changes[0] ?? null);
  }

  /** A single step. */
  get step(): Of<'step'> | null {
    return this.start ? null : this.single;
  }

  /** The method whose next step is to be taken apart; asked for no longer, once taken: every frame asks anew. */
  takeInspect(): Of<'inspect'>['method'] | null {
    if (this.start) return null;
    const { toInspect } = this;
    this.toInspect = null;
    return toInspect && toInspect.method;
  }

  /** It waited until it was done, as an engine may fail in it; something newer may have been asked for meanwhile. */
  done(request: Of<'start' | 'seek' | 'labels' | 'step'>): void {
    if (this.start === request) this.start = null;
    if (this.toStep === request) this.toStep = null;
    if (this.single === request) this.single = null;
    this.changes = this.changes.filter((waiting) => waiting !== request);
  }

  /** Nothing waits any longer, and nothing more can be asked of the run that there was. */
  drop(): void {
    [this.run, this.start, this.toStep, this.changes] = [-1, null, null, []];
    [this.single, this.toInspect] = [null, null];
  }
}
