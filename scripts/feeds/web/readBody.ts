/**
 * The body of an answer, or null when it is over `mostBytes`: counted as it arrives and after it was
 * unpacked, so that neither a false length nor a small packed file fills the memory.
 */
export async function readBody(response: Response, mostBytes: number): Promise<Uint8Array | null> {
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks, size);
}
