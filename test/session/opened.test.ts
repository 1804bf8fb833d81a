/** What a session begins with: its address, as far as it is good. */
import { describe, expect, test } from 'vitest';
import { opened } from '../../src/session/opened.ts';
import { OpenSession } from './openSession.ts';

test.each([
  ['wasm', []],
  [null, []],
  [
    'jobs',
    [
      {
        kind: 'unusable',
        key: 'engine',
        text: 'jobs',
        readings: [],
        accepts: { kind: 'choice', choices: ['webgpu', 'wasm', 'tfjs'] },
      },
    ],
  ],
])('an engine that there is not is named, with those that there are: %s', (engine, notices) => {
  const { state } = opened({ hash: '', engine, playing: false });
  expect(state.notices).toEqual(notices);
});

describe('a bad address', () => {
  test('is used as far as it is good, and says what is not until that is dismissed', () => {
    const open = new OpenSession({ hash: '#data.noise=7&view=uda&network.hidden=4' });
    const { address, notices } = open.state;
    expect([address.view, address.settings.network.hidden, address.settings.data.noise]).toEqual([
      'uda',
      [4],
      0.1,
    ]);
    expect(notices).toHaveLength(1);
    open.session.dismissNotices();
    expect(open.state.notices).toEqual([]);
  });
});
