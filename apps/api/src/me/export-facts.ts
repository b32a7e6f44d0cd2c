import { readOwnEfforts } from '../efforts/own/own-efforts.ts';
import { viewOwnLetters } from '../letters/service.ts';
import type { PdfLanguage } from '../pdf/pdf-document.ts';
import { type ExportReader, ownAccessLog, ownEmployments } from './export.ts';
import type { EmploymentToDraw, ExportPdf, Part } from './export-pdf.ts';
import type { Me } from './me.ts';

/** Nobody reads more on paper; the JSON has everything. */
const most = { employments: 300, events: 20, logEntries: 500 } as const;

/**
 * Reads what stands in all my data as a document (R24). The longest parts are cut, and what the citizen did themselves
 * is left out of the log.
 */
export async function readExportPdf(reader: ExportReader, me: Me, language: PdfLanguage): Promise<ExportPdf> {
  const employments = await first(most.employments, employmentsToDraw(reader));
  const log = await first(most.logEntries, ownAccessLog(reader, 'others'));
  const letters = await viewOwnLetters(reader.db, reader.caller);
  const efforts = await readOwnEfforts(reader.db, reader.caller);
  return { me, letters, efforts, employments, log, language, at: reader.at };
}

async function* employmentsToDraw(reader: ExportReader): AsyncGenerator<EmploymentToDraw> {
  const events = { from: 'latest', limit: most.events + 1 } as const;
  for await (const { employment, history, objections } of ownEmployments(reader, events)) {
    const more = history.length > most.events;
    yield { ...employment, objections, history: { items: history.slice(0, most.events).reverse(), more } };
  }
}

async function first<T>(count: number, all: AsyncIterable<T>): Promise<Part<T>> {
  const items: T[] = [];
  for await (const item of all) {
    if (items.length === count) return { items, more: true };
    items.push(item);
  }
  return { items, more: false };
}
