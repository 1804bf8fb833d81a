/** A file that a person opens as a run, and points of one's own, where something of them cannot be had. */
import { beforeAll, expect, test, vi } from 'vitest';
import { loadOwn } from '../../../../src/data/ownData.ts';
import { packed } from '../../../../src/data/packedPoints.ts';
import { keptText } from '../../../../src/session/take/keptRun.ts';
import { defaultAddress } from '../../../../src/settings/address.ts';
import { withValue } from '../../../../src/settings/paths.ts';
import { takeOpened } from '../../../../src/ui/own/takeOpened.ts';
import { openRun } from '../../../../src/ui/share/take/openRun.ts';
import { late } from '../../../../src/words/en/late.ts';
import { speakLate } from '../../../../src/words/lateWords.ts';
import { OpenSession } from '../../../session/openSession.ts';

vi.mock('../../../../src/data/ownData.ts', async (real) => {
  const module = await real<typeof import('../../../../src/data/ownData.ts')>();
  return { ...module, loadOwn: vi.fn(module.loadOwn) };
});

const { own, take } = late;
const points = { x: Float32Array.of(0, 0, 1, 1), y: Uint8Array.of(0, 1) };
const settings = withValue(defaultAddress.settings, 'data.points', packed(points));

/** A run of points of one's own. */
async function runFile(): Promise<Blob> {
  await loadOwn();
  const about = { caption: '', address: '', page: '', engine: '', seeds: { data: 0, network: 0 }, made: '' };
  const run = { settings, methods: ['supervised'] as const, stars: null, moves: [], until: 8 };
  return new Blob([keptText(about, { ...defaultAddress, settings }, run, 8)]);
}

const lost = () => Promise.reject(new TypeError('Failed to fetch'));

beforeAll(() => speakLate(late));

test('a file that is gone, or elsewhere, is refused in a sentence', async () => {
  const { session } = new OpenSession();
  const gone = Object.assign(new Blob([]), {
    arrayBuffer: () => Promise.reject(new DOMException('It was moved.', 'NotFoundError')),
  });
  expect(await openRun(session, gone)).toBe(take.kept.refused.unreadable);
});

test('where what reads points cannot be fetched, nothing changes, and it opens later', async () => {
  const open = new OpenSession();
  const { session } = open;
  const file = await runFile();
  vi.mocked(loadOwn).mockImplementationOnce(lost);
  expect(await openRun(session, file)).toBe(own.missed);
  vi.mocked(loadOwn).mockImplementationOnce(lost);
  expect(await takeOpened(session, { points, said: ['Of a line.'] })).toEqual({
    isTaken: false,
    said: [own.missed],
  });
  expect(open.state.address.settings).toEqual(defaultAddress.settings);
  expect(await openRun(session, file)).toBe(take.kept.opened(8));
  expect(open.state.address.settings).toEqual(settings);
});

test('points that were opened are the data, with what is said of them', async () => {
  const open = new OpenSession();
  const opened = { points, said: ['Of a line.'] };
  expect(await takeOpened(open.session, opened)).toEqual({ isTaken: true, said: ['Of a line.'] });
  expect(open.state.address.settings).toEqual(settings);
  expect(await takeOpened(open.session, { points: null, said: ['None.'] })).toEqual({
    isTaken: false,
    said: ['None.'],
  });
});
