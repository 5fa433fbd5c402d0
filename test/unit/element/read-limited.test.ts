import { describe, expect, it } from 'vitest';
import { readLimited } from '../../../src/element/read-limited.js';

/** A response of so many pieces of ten bytes, and how many were taken from it. */
function response(count: number, headers: Record<string, string> = {}) {
  const taken = { pieces: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken.pieces === count) {
          controller.close();
          return;
        }
        taken.pieces++;
        controller.enqueue(new TextEncoder().encode('0123456789'));
      },
      cancel() {
        taken.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { taken, response: new Response(body, { headers }) };
}

describe('readLimited', () => {
  it('reads all of a response within the limit', async () => {
    expect(await readLimited(response(3).response, 30)).toBe('012345678901234567890123456789');
  });

  it('stops reading where the limit is passed, whatever length was announced', async () => {
    const { response: long, taken } = response(1000, { 'content-length': '10' });
    expect(await readLimited(long, 25)).toBe(undefined);
    expect(taken).toEqual({ pieces: 3, isCancelled: true });
  });

  it('reads nothing of what is announced as too long', async () => {
    const { response: long, taken } = response(1000, { 'content-length': '10000' });
    expect(await readLimited(long, 25)).toBe(undefined);
    expect(taken).toEqual({ pieces: 0, isCancelled: true });
  });

  it('joins a letter that two pieces share, and leaves out a byte order mark', async () => {
    const bytes = new TextEncoder().encode('\uFEFFé');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await readLimited(new Response(body), 10)).toBe('é');
  });

  it('takes a response without a body for an empty text', async () => {
    expect(await readLimited(new Response(null), 10)).toBe('');
  });
});
