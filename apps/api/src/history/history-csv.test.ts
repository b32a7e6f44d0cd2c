import { describe, expect, it } from 'vitest';
import { renderCsv } from '../http/csv.ts';
import { historyCsv } from './history-csv.ts';

const actor = { role: 'employee', organisation: 'Café Solsikken ApS' };

describe('a history as a file', () => {
  it('has a row for each field that changed, as amounts, dates, phone numbers and words', async () => {
    const changes = [
      { field: 'amountOere', from: 100_000, to: 150_050 },
      { field: 'endDate', from: '2026-03-31', to: '2026-04-30' },
      { field: 'contact.phone', from: null, to: '+45 12345678' },
      { field: 'status', from: 'registered', to: 'cancelled' },
      { field: 'reason', from: null, to: '=1+1' },
    ];
    const at = '2026-06-30T22:15:00.000Z';
    const file = historyCsv({ items: [{ event: 'employment-edited', at, actor, changes }] });
    const [, ...lines] = (await renderCsv(file, 'da')).toString().split('\r\n');
    const line = (rest: string) =>
      `01-07-2026 00:15;Ansættelse ændret;${rest};Medarbejder;Café Solsikken ApS;`;
    expect(lines).toEqual([
      line('Beløb;1000,00;1500,50'),
      line('Slutdato;31-03-2026;30-04-2026'),
      line('Kontaktpersonens telefon;;00 45 12 34 56 78'),
      line('Status;Registreret;Annulleret'),
      line("Begrundelse;;'=1+1"),
      '',
    ]);
  });
});
