import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendCsv } from '../http/csv.ts';
import { type Parts, sendItems } from '../http/whole-list.ts';
import { type HistoryEvent, historyEventSchema } from './history-answer.ts';
import { historyCsv } from './history-csv.ts';

/** Answers with a whole history, as a page shows it or as a file. */
export function sendHistory(
  request: FastifyRequest,
  reply: FastifyReply,
  { events, asCsv }: { events: Parts<HistoryEvent>; asCsv: boolean },
): Promise<FastifyReply> {
  if (!asCsv) return sendItems(reply, historyEventSchema, events);
  return sendCsv(request, reply, historyCsv(events));
}
