/** A document on a page without a run: what the page says of it, forth and back. */
import { expect, test } from 'vitest';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { withValue } from '../../src/settings/paths.ts';
import { ours } from '../../src/settings/presets.ts';
import { Documents } from '../../src/session/documents.ts';
import { opened } from '../../src/session/opened.ts';
import { ShownDocument } from '../../src/session/shownDocument.ts';
import { Store } from '../../src/session/store.ts';
import { moved } from './openSession.ts';

function page() {
  const { state, data } = opened({ hash: '', playing: false });
  const store = new Store(state);
  const documents = new Documents(state.address.settings, state.address.labels);
  return { store, documents, data, shown: new ShownDocument(store, documents, data) };
}

test('labels that stand are those of the address, until they are taken back', () => {
  const { store, documents, data, shown } = page();
  const labels = moved(0, 1, 1);
  const document = documents.pushLabels(labels, documents.nextChange());
  expect(shown.isOfThisRun(document)).toBe(true);
  shown.show(document);
  expect(store.get()).toMatchObject({ labels, address: { labels }, canUndo: true, canRedo: false });
  shown.show(documents.undo());
  expect(store.get()).toMatchObject({
    labels: data.labels,
    address: { labels: null },
    canUndo: false,
    canRedo: true,
  });
  expect(shown.data).toBe(data);
});

test('another run comes with its points and its view, and the page has them at once', () => {
  const { store, documents, shown } = page();
  const settings = withValue(ours, 'data.seed', 7);
  shown.begin({ view: 'uda', settings, labels: null }, { playing: true });
  expect(shown.data).toEqual(datasetOf(settings).sample(settings.data));
  expect(store.get()).toMatchObject({
    labels: shown.data.labels,
    playing: true,
    move: null,
    address: { view: 'uda', compare: ['supervised', 'pseudo-labels', 'meta-pseudo-labels'], settings },
  });
  expect(shown.isOfThisRun(documents.present)).toBe(true);
  expect(shown.isOfThisRun(documents.undo())).toBe(false);
});

test("the run's labels are taken where they are others, but not from under a finger", () => {
  const { store, data, shown } = page();
  const labels = moved(0, 1, 1);
  expect(shown.adopt(structuredClone(data.labels))).toBe(false);
  expect(shown.adopt(labels)).toBe(true);
  expect(store.get()).toMatchObject({ labels, address: { labels } });
  expect(shown.adopt(data.labels)).toBe(true);
  expect(store.get().address.labels).toBeNull();
  const [origin] = data.labels;
  store.set({ move: { index: 0, origin: origin!, dragging: true, change: 1, before: null } });
  expect([shown.adopt(labels), store.get().labels]).toEqual([false, data.labels]);
});

test('how far undo takes the run back is told once, and not where it goes on', () => {
  const { store, documents, shown } = page();
  shown.leave(90);
  shown.arrive(30);
  expect(store.get().rewound).toEqual({ from: 90, to: 30 });
  shown.arrive(20);
  expect(store.get().rewound).toEqual({ from: 90, to: 30 });
  shown.show(documents.present);
  expect(store.get().rewound).toBeNull();
  shown.leave(30);
  shown.arrive(90);
  shown.leave(null);
  shown.arrive(10);
  expect(store.get().rewound).toBeNull();
});
