/** Settings: what a change does to the run, the labels, the address and undo. */
import { describe, expect, test } from 'vitest';
import { defaultAddress, encodeAddress } from '../../src/settings/address.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { withValue } from '../../src/settings/paths.ts';
import { withPreset } from '../../src/settings/presetOf.ts';
import { ours, presets } from '../../src/settings/presets.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { standing } from './openSession.ts';

describe('a setting', () => {
  test('restarts the run, keeps the labels, and is in the address', async () => {
    const open = await standing(40, 'labels=A0.5,1.2;B0.5,-0.6');
    const { labels } = open.state;
    const begins = open.nextRun();
    expect(open.session.settings.set('student.learningRate', 0.5)).toBeNull();
    expect(open.hash).toBe('student.learningRate=0.5&check=y5p&labels=A0.5,1.2;B0.5,-0.6');
    expect(await begins).toMatchObject({ step: 0, labels });
    expect(open.state.labels).toEqual(labels);
  });

  test('that chooses other data places its own stars in its own picture, and undo brings the others back', async () => {
    const open = await standing(40, 'labels=A0.5,1.2;B0.5,-0.6');
    const begins = open.nextRun();
    expect(open.session.settings.set('data.set', 'bridge')).toBeNull();
    expect(open.hash).toBe('data.set=bridge');
    const { labels, unlabeled } = datasetOf(withValue(ours, 'data.set', 'bridge')).sample(ours.data);
    expect(open.state.labels).toEqual(labels);
    expect(open.session.data.unlabeled).toEqual(unlabeled);
    await begins;
    expect(open.session.settings.set('data.placement', 'ends')).toBe('noSuchPlacement');
    open.session.undo();
    expect(open.hash).toMatch(/labels=A0.5,1.2;B0.5,-0.6$/);
    expect(open.session.data).toEqual(datasetOf(ours).sample(ours.data));
  });

  test('that is set to what it is changes nothing', async () => {
    const open = await standing(40);
    const { run } = open.frame;
    expect(open.session.settings.set('network.hidden', [...ours.network.hidden])).toBeNull();
    expect(open.session.settings.change(structuredClone(ours))).toBeNull();
    expect([open.hashes, open.state.canUndo]).toEqual([[], false]);
    open.session.transport.seek(41);
    expect((await open.at(41)).run).toBe(run);
  });

  test('that cannot run with the others is refused with the reason, and the run goes on', async () => {
    const open = await standing(40);
    const { run } = open.frame;
    const before = open.state.address;
    expect(open.session.settings.set('pseudoLabels', 'sampled')).not.toBeNull();
    expect([open.state.address, open.hashes, open.state.canUndo]).toEqual([before, [], false]);
    open.session.transport.seek(41);
    expect((await open.at(41)).run).toBe(run);
    const allowed: Settings = {
      ...ours,
      pseudoLabels: 'sampled',
      teacher: { ...ours.teacher, feedback: { ...ours.teacher.feedback, form: 'perExample' } },
    };
    expect(open.session.settings.change(allowed)).toBeNull();
    expect(open.hash).toBe('pseudoLabels=sampled&teacher.feedback.form=perExample');
  });

  test('goes back with undo and forth with redo, each time from the first step', async () => {
    const open = await standing(40);
    open.session.settings.set('batch', 'all');
    await open.walk(20);
    const undone = open.nextRun();
    open.session.undo();
    expect([open.hash, open.state.address.settings.batch]).toEqual(['', ours.batch]);
    expect((await undone).step).toBe(0);
    // Redo would not return to where this was.
    expect(open.state.rewound).toBeNull();
    const begins = open.nextRun();
    open.session.redo();
    expect(open.hash).toBe('batch=all');
    expect((await begins).step).toBe(0);
  });
});

describe('new data and new weights', () => {
  test('come with other labels, and with the same', async () => {
    const open = await standing(40);
    const { labels } = open.state;
    const { data } = open.session;
    open.session.settings.newWeights();
    expect(open.hash).toBe('network.seed=2');
    expect([open.state.labels, open.session.data]).toEqual([labels, data]);
    open.session.settings.newData();
    expect(open.hash).toBe('data.seed=2&network.seed=2');
    expect(open.state.labels).not.toEqual(labels);
    expect(open.session.data).not.toEqual(data);
    open.session.undo();
    expect([open.state.labels, open.session.data]).toEqual([labels, data]);
    open.session.undo();
    expect([open.hash, open.state.canUndo]).toEqual(['', false]);
  });

  test('put labels that were moved back where the placement has them', async () => {
    const open = await standing(0);
    const { labels } = open.state;
    open.session.labels.place(0, 1, 1);
    open.session.settings.newData();
    expect(open.hash).toBe('data.seed=2');
    open.session.undo();
    expect(open.hash).toMatch(/&labels=A1,1;/);
    open.session.undo();
    expect(open.state.labels).toEqual(labels);
  });

  test('count on from the last seed to the first', async () => {
    const open = await standing(0, `data.seed=${2 ** 32 - 1}`);
    open.session.settings.newData();
    expect(open.state.address.settings.data.seed).toBe(0);
  });
});

describe('a preset', () => {
  test('sets everything but the seeds', async () => {
    const open = await standing(0, 'network.seed=5');
    open.session.settings.change(withPreset(open.state.address.settings, 'paper-literal'));
    const literal = presets['paper-literal'];
    const settings = { ...literal, network: { ...literal.network, seed: 5 } };
    expect(open.hash).toBe(encodeAddress({ ...defaultAddress, settings }));
    expect(open.state.address.settings).toEqual(settings);
    const begins = open.nextRun();
    open.session.undo();
    expect(open.hash).toBe('network.seed=5');
    await begins;
  });
});
