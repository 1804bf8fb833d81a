import { expect, test, vi } from 'vitest';
import { remember, remembered } from '../../../src/ui/shell/remembered.ts';

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('without storage a choice lasts as long as the page', () => {
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  expect(remembered('theme')).toBeNull();
  remember('theme', 'dark');
  expect(remembered('theme')).toBe('dark');
  remember('theme', 'light');
  expect(remembered('theme')).toBe('light');
  vi.unstubAllGlobals();
});
