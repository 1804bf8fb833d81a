import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentOf, documentPath, resultsPath, type Recorded } from '../../bench/document.ts';
import { sections } from '../../bench/sections.ts';

const recorded = JSON.parse(readFileSync(resultsPath, 'utf8')) as Recorded;

test('the document shows the recorded result, of every section', async () => {
  const document = readFileSync(documentPath, 'utf8');
  expect(recorded.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
  expect(await documentOf(recorded, document)).toBe(document);
});

test('what did not run here is named in the document', async () => {
  const document = readFileSync(documentPath, 'utf8');
  const webgpu = recorded.sections.map((section) =>
    section.id === 'webgpu'
      ? { ...section, timings: [], goal: null, missing: [{ name: 'WebGPU engine', reason: 'No adapter.' }] }
      : section,
  );
  const changed = await documentOf({ ...recorded, sections: webgpu }, document);
  expect(changed).toContain('WebGPU engine does not run here: No adapter.');
});
