/** What is counted inside a page that is measured. Runs before the page's own scripts; its text travels. */
export interface Counted {
  /** Milliseconds since navigation began; null before. */
  dotsDrawn: number | null;
  trained: number | null;
  /** Milliseconds from a pointer's move to the first boundary that has seen it, by region. */
  latencies: Record<string, number[]>;
  /** How often the student's boundary has changed, by region. */
  boundaries: Record<string, number>;
  /** Milliseconds between animation frames. */
  frames: number[];
  /** Milliseconds of tasks on the main thread longer than 50. */
  longTasks: number[];
  /** Layout shift that no press or key has brought about, summed. */
  shifts: number;
}

declare global {
  var counted: Counted;
}

export const counters = (): void => {
  const counted: Counted = {
    dotsDrawn: null,
    trained: null,
    latencies: {},
    boundaries: {},
    frames: [],
    longTasks: [],
    shifts: 0,
  };
  globalThis.counted = counted;

  /** Labels on their way to the worker, with the time of the pointer's move that set them off. */
  const sent: { labels: string; at: number }[] = [];
  /** How many of them the newest frame, and each region's boundary, has seen. */
  let answered = 0;
  const drawn: Record<string, number> = {};
  let movedAt = 0;
  addEventListener('pointermove', ({ timeStamp }) => (movedAt = timeStamp), true);

  const Original = Worker;
  globalThis.Worker = class extends Original {
    constructor(...parameters: ConstructorParameters<typeof Worker>) {
      super(...parameters);
      this.addEventListener('message', ({ data }) => {
        if (data.type !== 'frame') return;
        if (data.frame.step > 0 && counted.trained === null)
          requestAnimationFrame(() => (counted.trained ??= performance.now()));
        const labels = JSON.stringify(data.frame.labels);
        answered = Math.max(answered, sent.findLastIndex((one) => one.labels === labels) + 1);
      });
    }

    override postMessage(message: { type: string; labels: unknown }): void {
      if (message.type === 'labels') sent.push({ labels: JSON.stringify(message.labels), at: movedAt });
      super.postMessage(message);
    }
  };

  new MutationObserver((changes) => {
    const now = performance.now();
    for (const { target } of changes) {
      const name = (target as Element).closest('section')?.ariaLabel;
      if (!name) continue;
      const latencies = (counted.latencies[name] ??= []);
      for (let i = drawn[name] ?? 0; i < answered; i++) latencies.push(now - sent[i]!.at);
      drawn[name] = answered;
      if ((target as Element).matches('.boundary.student'))
        counted.boundaries[name] = (counted.boundaries[name] ?? 0) + 1;
    }
  }).observe(document, { subtree: true, attributeFilter: ['d'] });

  const { arc } = CanvasRenderingContext2D.prototype;
  let arcs = 0;
  CanvasRenderingContext2D.prototype.arc = function (...parameters) {
    if (++arcs === 1994) requestAnimationFrame(() => (counted.dotsDrawn = performance.now()));
    arc.apply(this, parameters);
  };

  let last = performance.now();
  const count = (now: number): void => {
    counted.frames.push(now - last);
    last = now;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) counted.longTasks.push(duration);
  }).observe({ type: 'longtask' });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) counted.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};
