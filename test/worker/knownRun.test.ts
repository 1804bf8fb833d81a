/** What another worker is told of a run, and what its history is. */
import { beforeEach, describe, expect, test } from 'vitest';
import { dataOf } from '../../src/learn/run/data.ts';
import type { Snapshot } from '../../src/learn/run/timeline.ts';
import { ours } from '../../src/settings/presets.ts';
import { KnownRun } from '../../src/worker/knownRun.ts';
import type { Frame, LabelChange } from '../../src/worker/protocol.ts';

const { labels } = dataOf(ours);
const moved = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.4 } : label));
const change: LabelChange = { labels: moved, change: 1, message: 1 };
const spec = {
  settings: ours,
  methods: ['supervised' as const],
  labels,
  change: 0,
  message: 0,
  playing: true,
};

/** No network is looked at. */
const frame = (step: number, message = 0, inForce = labels) =>
  ({ step, until: ours.steps, labels: inForce, message, methods: [] }) as unknown as Frame;
const snapshot = (step: number, inForce = labels): Snapshot => ({
  step,
  labels: inForce,
  states: [],
  losses: [],
});

let known: KnownRun;
beforeEach(() => (known = new KnownRun({ ...spec }, null)));

const asked = () => known.requests(7).map(({ type }) => type);

describe('another worker', () => {
  test('begins it from the first step where nothing came of it', () => {
    expect(known.requests(7)).toEqual([{ type: 'start', run: 7, ...spec, from: null }]);
  });

  test('begins it where it stands, with all that came before', () => {
    expect(known.follow(frame(40))).toBe(true);
    expect(known.follow(frame(40))).toBe(false);
    expect(known.requests(7)).toMatchObject([{ from: { step: 40, until: ours.steps, past: known.past } }]);
    expect(known.past.snapshots.map(({ step }) => step)).toContain(40);
    known.follow(frame(80));
    known.forgetAfter(40);
    expect(known.past.snapshots.map(({ step }) => step)).not.toContain(80);
  });

  test('is asked for what no frame has shown yet, and no longer for what one has', () => {
    known.seek(40);
    known.moveLabels(change);
    expect(known.playing).toBe(false);
    expect(known.requests(7).slice(1)).toEqual([
      { type: 'seek', run: 7, step: 40 },
      { type: 'labels', run: 7, ...change },
    ]);
    known.follow(frame(40));
    expect([asked(), known.isMoving]).toEqual([['start', 'labels'], true]);
    known.follow(frame(40, 1, moved));
    expect([asked(), known.isMoving]).toEqual([['start'], false]);
    expect(known.requests(7)).toMatchObject([{ labels: moved, change: 1, message: 1, playing: false }]);
  });

  test('is asked in the same order: labels that moved before a seek move where they did', () => {
    known.moveLabels(change);
    known.seek(40);
    expect(asked()).toEqual(['start', 'labels', 'seek']);
    known.moveLabels(change);
    expect(asked()).toEqual(['start', 'seek', 'labels']);
  });

  test('goes past no end: a seek beyond it has come there', () => {
    known.seek(1_000_000);
    known.follow(frame(ours.steps));
    expect(asked()).toEqual(['start']);
    known.seek(3);
    known.play(true);
    expect([asked(), known.playing]).toEqual([['start', 'seek', 'play'], true]);
    known.play(false);
    expect([asked(), known.playing]).toEqual([['start'], false]);
  });
});

describe('its history', () => {
  test('is its first labels, and where they moved', () => {
    expect(known.history).toEqual({ labels, moves: [], until: ours.steps });
    known.branch({ type: 'labels', run: 7, until: ours.steps, snapshot: snapshot(0), past: null });
    known.branch({ type: 'labels', run: 7, until: 3060, snapshot: snapshot(60, moved), past: null });
    expect(known.history).toEqual({ labels, moves: [{ step: 60, labels: moved }], until: 3060 });
  });

  test('is that of the run that was kept', () => {
    const replay = { moves: [{ step: 60, labels: moved }], until: 500 };
    known = new KnownRun({ ...spec, replay }, null);
    expect(known.history).toEqual({ labels, ...replay });
  });
});
