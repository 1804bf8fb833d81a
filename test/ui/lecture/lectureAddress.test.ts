import { expect, test } from 'vitest';
import { lectureAddress } from '../../../src/ui/lecture/lectureAddress.ts';

test('lectureAddress turns the one into the other and back, and takes the rest along', () => {
  const page = 'https://moons.example/?lang=zh&engine=wasm#data.seed=7';
  const lecture = 'https://moons.example/?lecture&lang=zh&engine=wasm#data.seed=7';
  expect(lectureAddress(page, true)).toBe(lecture);
  expect(lectureAddress(lecture, true)).toBe(lecture);
  expect(lectureAddress(lecture, false)).toBe(page);
  const scene = 'https://moons.example/?lecture=feedback&lang=zh&engine=wasm#data.seed=7';
  expect(lectureAddress(lecture, 'feedback')).toBe(scene);
  expect(lectureAddress(scene, 'paper')).toBe(scene.replace('feedback', 'paper'));
  expect(lectureAddress(scene, true)).toBe(lecture);
  expect(lectureAddress(scene, false)).toBe(page);
  expect(lectureAddress('https://moons.example/?lecture=1', false)).toBe('https://moons.example/');
});
