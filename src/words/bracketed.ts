/**
 * The test language: the words with every text between ⟦ and ⟧, those that functions return included. A text on
 * the page without brackets did not come from the words. Texts without letters stay as they are.
 */
export function bracketed<Words>(words: Words): Words {
  return bracket(words) as Words;
}

function bracket(node: unknown): unknown {
  if (typeof node === 'string') return /\p{Letter}/u.test(node) ? `⟦${node}⟧` : node;
  if (typeof node === 'function') return (...given: unknown[]) => bracket(node(...given));
  if (Array.isArray(node)) return node.map(bracket);
  if (typeof node === 'object' && node !== null)
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, bracket(value)]));
  return node;
}
