/** Before an address is read: what it takes where it has points of one's own, and those that it names. */
export async function readyForAddress(hash: string): Promise<void> {
  if (!/data\.points/i.test(hash)) return;
  try {
    const { fetchNamed } = await import('./fetchNamed.ts');
    await fetchNamed(hash);
  } catch {
    // Without it such points cannot be read, and the page says so.
  }
}
