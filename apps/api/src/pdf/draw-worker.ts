import { move } from 'piscina';
import { type DrawTask, drawPdf } from './draw-task.ts';

/* What runs in a drawing thread (`draw-pool.ts`). It has no database, no keys and no environment. */

/** Draws a document and hands its bytes over without copying them. */
export default async function drawInThread(task: DrawTask) {
  return move(new Uint8Array(await drawPdf(task)));
}
