import { useState, type RefObject } from 'react';

/** How copying went; null: nobody has asked. */
export type Copied = 'copied' | 'selected' | null;

/**
 * Copies what a field holds. Where the browser refuses, the field's text is selected, for the keys that copy.
 *
 * @param field what is selected then
 */
export function useCopy(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) {
  const [copied, setCopied] = useState<Copied>(null);
  const copy = async () => {
    const { value } = field.current!;
    try {
      // Without a secure origin there is no clipboard.
      await navigator.clipboard.writeText(value);
      setCopied('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setCopied('selected');
    }
  };
  return { copied, copy, forget: () => setCopied(null) };
}
