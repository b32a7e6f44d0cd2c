import { describe, expect, it } from 'vitest';
import { renderCsv } from '../http/csv.ts';
import type { HistoryEvent } from './history-answer.ts';
import { historyCsv } from './history-csv.ts';

async function* told(events: HistoryEvent[]) {
  yield events;
}
const actor = { role: 'employee', organisation: 'Café Solsikken ApS' } as const;

describe('a history as a file', () => {
  it('has a row for each field that changed, as amounts, dates and words, and what people typed as they typed it', async () => {
    const changes = [
      { field: 'amountOere', from: 100_000, to: 150_050 },
      { field: 'endDate', from: '2026-03-31', to: '2026-04-30' },
      { field: 'contact.phone', from: null, to: '+45 12345678' },
      { field: 'reference', from: '2026-01-31', to: '2026-99-99' },
      { field: 'status', from: 'registered', to: 'cancelled' },
      { field: 'reason', from: null, to: '=1+1' },
    ];
    const at = '2026-06-30T22:15:00.000Z';
    const content = await renderCsv(
      historyCsv(told([{ event: 'employment-edited', at, actor, changes }])),
      'da',
    );
    const [, ...lines] = content.toString().split('\r\n');
    const line = (rest: string) =>
      `01-07-2026 00:15;Ansættelse rettet;${rest};Medarbejder;Café Solsikken ApS;;`;
    expect(lines).toEqual([
      line('Løn;1000,00;1500,50'),
      line('Slutdato;31-03-2026;30-04-2026'),
      line('Kontaktpersonens telefon;;+45 12345678'),
      line('Reference;2026-01-31;2026-99-99'),
      line('Status;Registreret;Annulleret'),
      line("Begrundelse;;'=1+1"),
      '',
    ]);
  });

  it('says when it was an outside system, and whose: of another’s own, whose alone', async () => {
    const event = { event: 'employment-registered', at: '2026-06-30T22:15:00.000Z' } as const;
    const systems = [{ name: 'Lønsystemet', vendor: 'Lønbureauet Nord ApS' }, { name: 'Vagtplanen' }, {}];
    const events = systems.map((system) => ({ ...event, actor: { ...actor, system } }));
    const [, ...lines] = (await renderCsv(historyCsv(told(events)), 'da')).toString().split('\r\n');
    expect(lines.map((line) => line.split(';').at(-1))).toEqual([
      'Lønsystemet, Lønbureauet Nord ApS',
      'Vagtplanen',
      'Café Solsikken ApS',
      '',
    ]);
  });
});
