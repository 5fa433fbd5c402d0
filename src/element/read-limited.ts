/**
 * The text of a response; `undefined` when it has more bytes than `most`. What the server says of
 * its length is believed only when it is too much: otherwise reading stops where the limit is passed.
 */
export async function readLimited(response: Response, most: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}
