import { type CardPdf, drawCardPdf } from '../citizens/card-pdf.ts';
import { drawLetterPdf, type LetterToDraw } from '../letters/letter-pdf.ts';
import { drawExportPdf, type ExportPdf } from '../me/export-pdf.ts';

/** A document to be drawn: which, and all that stands in it, as data that can be handed to another thread. */
export type DrawTask =
  | ({ kind: 'card' } & CardPdf)
  | ({ kind: 'export' } & ExportPdf)
  | { kind: 'letter'; letter: LetterToDraw };

/** Draws a document; the one place that knows all of them. It takes the thread a while, so not the one that serves. */
export function drawPdf(task: DrawTask): Promise<Buffer> {
  switch (task.kind) {
    case 'card':
      return drawCardPdf(task);
    case 'export':
      return drawExportPdf(task);
    case 'letter':
      return drawLetterPdf(task.letter);
  }
}
