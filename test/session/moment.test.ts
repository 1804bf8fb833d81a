import { expect, test, vi } from 'vitest';
import { momentOf } from '../../src/session/momentOf.ts';
import { openMoment } from '../../src/session/openMoment.ts';
import { arrivalOf } from '../../src/ui/share/arrival.ts';
import { sharedLink } from '../../src/settings/sharedLink.ts';
import type { Session } from '../../src/session/session.ts';
import { Store } from '../../src/session/store.ts';
import type { Status } from '../../src/worker/protocol.ts';
import { bits, expectSame, OpenSession, standing, unmoved } from './openSession.ts';

/** A session that comes to a link. */
async function arrived(link: string): Promise<OpenSession> {
  const { hash, arrive } = await arrivalOf(link.slice(link.indexOf('#')));
  const open = new OpenSession({ hash, playing: true });
  arrive!(open.session);
  return open;
}

const linkOf = ({ state }: OpenSession) => sharedLink('', state.address, momentOf(state));

test('a link with the moment opens at the very step, and rests there', async () => {
  const open = await standing(300, 'view=uda&network.seed=7');
  const other = await arrived(linkOf(open));
  const frame = await other.at(300);
  expectSame(frame, open.frame);
  expect(other.state.playing).toBe(false);
  expect(other.state.notices).toEqual([]);
});

test('a star that moved moves again at its step, and can be taken back', async () => {
  const open = await standing(200);
  open.session.labels.place(2, 0.3, -0.2);
  await open.walk(260);
  const other = await arrived(linkOf(open));
  await other.sees(open.labels);
  await other.at(260);
  expectSame(other.frame, open.frame);
  expect(other.state.move).toMatchObject({ index: 2, before: { step: 200 } });
  const before = bits(other.frame);
  other.session.undo();
  await other.sees(unmoved);
  expect(other.labels).toEqual(unmoved);
  expect(bits(other.frame)).not.toEqual(before);
});

test('who takes the run into their own hands on the way keeps it', async () => {
  const open = new OpenSession({});
  openMoment(open.session, { step: 400, was: { index: 0, x: 0, y: 0, step: 200 } }, unmoved[0]!);
  open.session.labels.place(1, 0.5, 0.5);
  await open.at(200);
  expect(open.labels[0]).toEqual(unmoved[0]);
});

test.for([
  ['and a star moves there', ['seeking'], 1],
  ['unless somebody paused it on the way', ['seeking', 'paused'], 0],
] as const)('a run comes to a moment, %s', async ([, seen, moves]) => {
  const { state } = await standing(0);
  const page = new Store(state);
  const place = vi.fn();
  const session = { store: page, transport: { seek() {} }, labels: { place } };
  openMoment(
    session as unknown as Session,
    { step: 200, was: { index: 0, x: 0, y: 0, step: 200 } },
    unmoved[0]!,
  );
  const show = (step: number, status: Status) => page.set({ summary: { ...state.summary!, step, status } });
  show(0, 'paused');
  for (const status of seen) show(90, status);
  show(200, 'paused');
  await Promise.resolve();
  expect(place).toHaveBeenCalledTimes(moves);
});

test.each<[string, (open: OpenSession) => void]>([
  ['was removed', ({ session }) => session.labels.unlabel(1)],
  ['was removed itself', ({ session }) => session.labels.unlabel(2)],
  ['has another class', ({ session }) => session.labels.flip(1)],
  ['was added', ({ session }) => session.labels.add(0.1, 0.1)],
])('where a star %s since one moved, a link tells of no move', async (_, act) => {
  const open = await standing(10);
  open.session.labels.place(2, 0.3, -0.2);
  await open.walk(20);
  act(open);
  expect(momentOf(open.state).was).toBeNull();
});

test('of a link that was cut, what is left is shown, and that it is cut is said', async () => {
  const link = sharedLink('', (await standing(5, 'view=uda&network.seed=7')).state.address, null);
  const { state } = await arrived(link.slice(0, link.lastIndexOf('&')));
  expect(state.address.view).toBe('uda');
  expect(state.notices).toEqual([{ kind: 'cut' }]);
});

test('a run that goes on past its end is shared at that end', async () => {
  const open = await standing(20, 'steps=20');
  expect(momentOf(open.state)).toEqual({ step: 20, was: null });
  const { summary } = open.state;
  expect(momentOf({ ...open.state, summary: { ...summary!, step: 35 } }).step).toBe(20);
});

test('where a star moved past the end of the settings, a link tells of no move: another run never comes there', async () => {
  const open = await standing(20, 'steps=20');
  open.session.transport.togglePlay();
  await open.walk(30);
  open.session.labels.place(2, 0.3, -0.2);
  await open.walk(35);
  expect(momentOf(open.state)).toEqual({ step: 20, was: null });
  const other = await arrived(linkOf(open));
  await other.at(20);
  expect(other.labels).toEqual(open.labels);
});
