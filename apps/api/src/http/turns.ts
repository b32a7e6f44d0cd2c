const waiting: (() => void)[] = [];

/**
 * Lets others have their turn before a long piece of work goes on. Of all who ask, one goes on in each round of the
 * event loop: however many long answers are being made, nobody waits for more than one piece of one of them.
 */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(next);
  });
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}

/** How many characters are written before others get their turn: some milliseconds' work. */
const pieceLength = 64 * 1024;

/** Gathers small parts of a text into pieces of a size worth sending, with a turn for others after each. */
export async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of parts) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
    await takeTurn();
  }
  yield piece;
}
