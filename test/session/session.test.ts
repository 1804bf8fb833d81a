import { describe, expect, test } from 'vitest';
import { OpenSession } from './openSession.ts';

describe('a session', () => {
  test('trains in Node', async () => {
    const open = new OpenSession({ hash: 'steps=300' });
    await open.at(0);
    open.session.setSpeed('fastest');
    open.session.play(true);
    await open.until((frame) => frame.status === 'finished');
    expect(open.frame.step).toBe(300);
  });
});
