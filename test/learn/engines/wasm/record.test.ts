import { describe, expect, test } from 'vitest';
import { wasmBytes } from '../../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../../src/learn/engines/wasm/wasm.ts';

/** The kernel with one text in its bytes replaced by another of the same length, wherever it stands. */
async function kernelWith(text: string, other: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await wasmBytes());
  const latin = new TextDecoder('latin1').decode(bytes);
  expect(latin).toContain(text);
  return Uint8Array.from(latin.replaceAll(text, other), (character) => character.charCodeAt(0));
}

describe('the record that kernel and wrapper share', () => {
  test('has the same fields in both', async () => {
    await expect(createWasmEngine(await wasmBytes())).resolves.toMatchObject({ name: 'wasm' });
  });

  test.each([
    ['another name', 'studentRate:f', 'studentPace:f'],
    ['another kind', 'deviation:f', 'deviation:i'],
    ['another order', 'rowsA:i rowsB:i', 'rowsB:i rowsA:i'],
  ])('is refused with %s in the kernel, naming the field', async (_, text, other) => {
    const [ours, theirs] = [text.split(' ')[0], other.split(' ')[0]];
    await expect(createWasmEngine(await kernelWith(text, other))).rejects.toThrow(
      new RegExp(`${theirs}.*${ours}.*npm run wasm`),
    );
  });

  test('is refused where the kernel does not say what its record is', async () => {
    const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    await expect(createWasmEngine(emptyModule)).rejects.toThrow(/record.*npm run wasm/);
  });
});
