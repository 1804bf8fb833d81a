import type { Trainer } from '../../learn/run/trainer.ts';
import type { Frame, Inspection, Reply, Status } from '../protocol.ts';
import { buffers } from './frame.ts';
import type { Requests } from './requests.ts';

/** What a frame shows of a run besides where it stands. */
type Look = Pick<Frame, 'methods' | 'closer' | 'message' | 'stepsPerSecond'>;

/** What the page is told of a run: nothing any more, once another is to begin. */
export class RunReplies {
  constructor(
    private readonly port: { postMessage(reply: Reply, transfer: Transferable[]): void },
    private readonly requests: Pick<Requests, 'run' | 'start' | 'playing'>,
  ) {}

  /** Where the run is now, labels have come into force. */
  labels(trainer: Trainer, wholePast = false): void {
    const { run, start } = this.requests;
    if (start) return;
    const { snapshot, until } = trainer;
    const past = wholePast ? trainer.past : null;
    this.port.postMessage({ type: 'labels', run, until, snapshot, past }, []);
  }

  /** Before the frame that shows where it led to, and before labels begin another future. */
  measured(trainer: Trainer): void {
    const { run, start } = this.requests;
    if (start) return;
    const { whereabouts, methods } = trainer;
    const measured = { ...whereabouts, methods, measurements: trainer.takeMeasured() };
    this.port.postMessage({ type: 'measured', run, measured }, []);
  }

  inspection(inspection: Omit<Inspection, 'run'>): void {
    const { run, start } = this.requests;
    if (!start) this.port.postMessage({ type: 'inspection', inspection: { run, ...inspection } }, []);
  }

  /** @param onWay to a step */
  frame(trainer: Trainer, look: Look, onWay = false): void {
    const { run, start } = this.requests;
    if (start) return;
    const { step, until, labels, whereabouts } = trainer;
    const frame = { run, step, until, status: this.status(trainer, onWay), labels, ...whereabouts, ...look };
    this.port.postMessage({ type: 'frame', frame }, look.methods.flatMap(buffers));
  }

  private status(trainer: Trainer, onWay: boolean): Status {
    if (trainer.diverged) return 'diverged';
    if (trainer.finished) return 'finished';
    if (onWay) return 'seeking';
    return this.requests.playing ? 'running' : 'paused';
  }
}
