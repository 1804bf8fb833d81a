/** The story and the stage: a scene owns its state, and the reader's run stays as it was. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SessionOptions } from '../../../src/session/session.ts';
import { evidenceOn, isStrayed, Tour } from '../../../src/session/story/tour.ts';
import { OpenSession } from '../openSession.ts';

/** A tour of the reader's run, and the story's, once there is one. */
function openTour(options: Partial<SessionOptions> = {}) {
  const own = new OpenSession({ hash: 'steps=60', ...options });
  const stories: OpenSession[] = [];
  const tour = new Tour(own.session, () => {
    stories.push(new OpenSession({ keepsAddress: false }));
    return stories.at(-1)!.session;
  });
  return { own, tour, story: () => stories[0]!, stories };
}

describe('a scene', () => {
  test('is not seen on the first screen, whatever scene stands under it', () => {
    const { tour, own, stories } = openTour();
    tour.read('sixLabels');
    expect(tour.store.get()).toMatchObject({ scene: null, stage: own.session });
    expect(stories).toEqual([]);
  });

  test('has the stage once the text is read, trained to its end, and writes no address', async () => {
    const { tour, story, own } = openTour();
    tour.read('sixLabels');
    tour.dock(true);
    expect(tour.store.get().stage).toBe(story().session);
    expect(story().state.address.view).toBe('supervised');
    await story().until(({ status }) => status === 'finished');
    expect([story().hashes, own.hashes]).toEqual([[], []]);
  });

  test('goes to its step, and takes the next one apart where it says so', async () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('feedback');
    await story().until(({ step }) => step === 142);
    const slow = () => story().session.slow.store.get();
    await expect.poll(() => slow().inspection?.step).toBe(142);
    expect(slow().method).toBe('meta-pseudo-labels');
    tour.read('dips');
    expect(slow().method).toBeNull();
    await story().until(({ step }) => step === 394);
  });

  test('has the seeds of the first visit where it names a step, and after it those of the reader again', () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('consistency');
    const { settings } = story().session;
    settings.set('data.seed', 7);
    const seed = () => story().state.address.settings.data.seed;
    for (const [scene, expected] of [
      ['dips', 1],
      ['feedback', 1],
      ['fairControl', 7],
    ] as const) {
      tour.read(scene);
      expect(seed()).toBe(expected);
    }
  });

  test('leaves nothing of itself to the next one', async () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('overrule');
    expect(story().state.address.labels).not.toBeNull();
    expect(story().session.solving.store.get().on).toBe(true);
    tour.read('paper');
    expect(story().state.address.labels).toBeNull();
    expect(story().state.address.settings.network.activation).toBe('sigmoid');
    expect(story().session.solving.store.get().on).toBe(false);
    tour.read('sixLabels');
    expect(story().state.address.settings.network.activation).toBe('tanh');
  });

  test('has one run of the story’s, however many are read', () => {
    const { tour, stories } = openTour();
    tour.dock(true);
    for (const scene of ['sixLabels', 'pseudoLabels', 'consistency'] as const) tour.read(scene);
    expect(stories).toHaveLength(1);
  });

  test('plays, also after one whose end was gone to by hand', async () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('sixLabels');
    await story().until(({ status }) => status === 'finished');
    story().session.transport.seek(3000);
    const begins = story().nextRun();
    // With another method the run begins anew.
    tour.show('fairControl');
    expect((await begins).methods.map(({ method }) => method)).toContain('uda');
    expect(story().state.playing).toBe(true);
  });
});

describe('evidence', () => {
  test('is of the reader’s own run, which it leaves as it is', () => {
    const { tour, own, stories } = openTour();
    tour.dock(true);
    tour.read('map');
    expect(tour.store.get()).toMatchObject({ stage: own.session, yours: false });
    expect(evidenceOn(tour.store.get())).toBe('map');
    tour.claim();
    expect(tour.store.get().yours).toBe(false);
    expect([stories.length, own.hashes.length]).toEqual([0, 0]);
  });

  test('gives its room to one run where the reader asks for that, and has it back', () => {
    const { tour } = openTour();
    tour.dock(true);
    tour.read('typical');
    tour.turnAside();
    expect(evidenceOn(tour.store.get())).toBeNull();
    tour.resume();
    expect(evidenceOn(tour.store.get())).toBe('typical');
    tour.turnAside();
    tour.read('parts');
    expect(evidenceOn(tour.store.get())).toBe('parts');
  });

  test('stands on no first screen, and a scene turns nothing aside', () => {
    const { tour } = openTour();
    tour.read('parts');
    expect(evidenceOn(tour.store.get())).toBeNull();
    tour.turnAside();
    tour.dock(true);
    expect(evidenceOn(tour.store.get())).toBe('parts');
    tour.read('paper');
    tour.turnAside();
    expect(tour.store.get().aside).toBe(false);
  });

  test('is of the run that the reader has taken, where they have one', () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('sixLabels');
    tour.claim();
    tour.read('parts');
    expect(tour.store.get().stage).toBe(story().session);
    expect(evidenceOn(tour.store.get())).toBe('parts');
  });
});

describe('the reader', () => {
  test('takes the stage, whatever is read then, and the address is theirs; resumed, the scene stands again', () => {
    const { tour, story, own } = openTour();
    tour.dock(true);
    tour.read('sixLabels');
    tour.claim();
    story().session.labels.place(0, 1.4, 1.3);
    expect(story().hash).toContain('labels=');
    tour.read('pseudoLabels');
    expect(story().state.address.view).toBe('supervised');
    tour.dock(false);
    expect(tour.store.get()).toMatchObject({ yours: true, stage: story().session });
    tour.dock(true);
    tour.resume();
    expect(story().state.address).toMatchObject({ view: 'pseudo-labels', labels: null });
    expect(own.hash).toBe('steps=60');
    // Nothing is lost.
    story().session.undo();
    expect(story().state.address.labels).not.toBeNull();
  });

  test('leaves no move of a star in the run of a scene, nor steps that it did not have', async () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('consistency');
    const { session } = story();
    const resumed = () => {
      const begins = story().nextRun();
      tour.resume();
      return begins;
    };
    await story().until(({ status }) => status === 'finished');
    tour.claim();
    session.transport.play(true);
    await story().until(({ until }) => until === 6000);
    expect((await resumed()).until).toBe(3000);
    tour.claim();
    await story().walk(30);
    session.labels.place(0, 1.4, 1.3);
    await story().sees(story().labels);
    await story().walk(20);
    expect(session.taken.moves).toHaveLength(1);
    expect(story().state.address.labels).toBeNull();
    await resumed();
    expect(session.taken.moves).toEqual([]);
  });

  test('leaves the place of a scene’s stars to the scene, whatever data they look at', async () => {
    const { tour, story } = openTour();
    tour.dock(true);
    tour.read('overrule');
    const { labels } = story().state.address;
    tour.claim();
    story().session.settings.set('data.noise', 0.3);
    tour.resume();
    expect(story().state.address.labels).toEqual(labels);
  });

  test('has the address of the stage alone, though one of their own run was refused and waits', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let refuses = true;
    const written: string[] = [];
    const writeHash = (hash: string) => {
      // Safari takes no more than 100 in half a minute.
      if (refuses) throw new DOMException('SecurityError');
      written.push(hash);
    };
    const { tour, story } = openTour({ writeHash });
    tour.own.settings.set('network.seed', 5);
    tour.dock(true);
    tour.read('sixLabels');
    tour.claim();
    refuses = false;
    vi.runAllTimers();
    expect([written, story().hashes.length]).toEqual([[], 1]);
    tour.resume();
    expect(written).toEqual(['network.seed=5&steps=60']);
  });

  test('gives the stage and the address back by a word of the story, too', () => {
    const { tour, story, own } = openTour();
    tour.dock(true);
    tour.read('sixLabels');
    tour.claim();
    story().session.labels.place(0, 1.4, 1.3);
    tour.show('pseudoLabels');
    expect(own.hash).toBe('steps=60');
    const written = story().hashes.length;
    tour.read('consistency');
    expect(story().hashes).toHaveLength(written);
  });

  test('has their own run again where a word of the story took it off the first screen', () => {
    const { tour, own, story } = openTour();
    tour.read('sixLabels');
    tour.show('pseudoLabels');
    expect(tour.store.get().stage).toBe(story().session);
    expect(isStrayed(tour.store.get())).toBe(true);
    tour.resume();
    expect(tour.store.get()).toMatchObject({ stage: own.session, take: null });
    expect(isStrayed(tour.store.get())).toBe(false);
    // As it is, too, where they went on with the story's.
    tour.show('pseudoLabels');
    tour.claim();
    tour.resume();
    expect(tour.store.get()).toMatchObject({ stage: own.session, yours: false });
    // What is read by a stage beside it is no stray.
    tour.dock(true);
    expect(isStrayed(tour.store.get())).toBe(false);
  });

  test('need not take what is theirs: the first screen', () => {
    const { tour, own } = openTour();
    tour.claim();
    expect(tour.store.get()).toMatchObject({ yours: false, stage: own.session });
  });

  test('finds their own run on the first screen as they left it', async () => {
    const { tour, own, story } = openTour();
    await own.walk(30);
    tour.dock(true);
    tour.read('consistency');
    await story().until(({ status }) => status === 'finished');
    tour.dock(false);
    expect(tour.store.get().stage).toBe(own.session);
    expect(own.frame.step).toBe(30);
  });

  test('has nothing trained that nobody sees, one step after the other neither', () => {
    const { tour, own } = openTour();
    const run = vi.spyOn(own.session.playback.client, 'setVisible');
    const steps = vi.spyOn(own.session.slow, 'setVisible');
    const goesOn = () => [run.mock.lastCall![0], steps.mock.lastCall![0]];
    tour.setVisible(true);
    expect(goesOn()).toEqual([true, true]);
    tour.setVisible(false);
    expect(goesOn()).toEqual([false, false]);
    tour.setVisible(true);
    tour.dock(true);
    tour.read('consistency');
    expect(goesOn()).toEqual([false, false]);
    // Evidence is of the run, which may train under it; its step in phases lies covered.
    tour.read('map');
    expect(goesOn()).toEqual([true, false]);
    tour.turnAside();
    expect(goesOn()).toEqual([true, true]);
    tour.resume();
    expect(goesOn()).toEqual([true, false]);
    tour.dock(false);
    expect(goesOn()).toEqual([true, true]);
  });

  test('changes their own run from below the story, and the stage shows that', () => {
    const { tour, own } = openTour();
    tour.dock(true);
    tour.read('consistency');
    tour.keepOwn();
    expect(tour.store.get()).toMatchObject({ stage: own.session, yours: true });
    tour.read('dips');
    expect(tour.store.get().stage).toBe(own.session);
    // On the first screen there is nothing to resume; then the story goes on.
    tour.dock(false);
    expect(tour.store.get()).toMatchObject({ stage: own.session, yours: false });
    tour.dock(true);
    expect(tour.store.get().stage).not.toBe(own.session);
  });

  test('goes to an address while the story has the stage, and sees its run', () => {
    const { tour, own, story } = openTour();
    tour.readAddress('steps=70');
    // On their own stage what they wrote stands as they wrote it.
    expect([own.state.address.settings.steps, own.hashes]).toEqual([70, []]);
    tour.dock(true);
    tour.read('consistency');
    tour.claim();
    tour.readAddress('view=uda&steps=50');
    expect(tour.store.get()).toMatchObject({ stage: own.session, yours: true, take: null });
    expect(own.state.address).toMatchObject({ view: 'uda', settings: { steps: 50 } });
    expect(own.hash).toBe('view=uda&steps=50');
    const written = story().hashes.length;
    story().session.show({ view: 'supervised' });
    expect(story().hashes).toHaveLength(written);
  });

  test('may do so where no scene is read any more, and keeps it on the way up', () => {
    const { tour, own } = openTour();
    tour.dock(true);
    tour.read('open');
    tour.read(null);
    tour.keepOwn();
    tour.read('open');
    expect(tour.store.get()).toMatchObject({ stage: own.session, yours: true });
  });
});
