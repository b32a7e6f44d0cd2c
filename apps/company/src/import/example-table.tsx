import { addDays, calendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { amountInput, dateInput } from '@frikort/ui/format';
import { useState } from 'react';
import { useImportTexts } from './import-texts.ts';

/** Two rows as they may be pasted, of last month. */
export function ExampleTable() {
  const { fields, howTitle } = useImportTexts();
  const [endDate] = useState(() => {
    const today = todayInCopenhagen(currentTime());
    return addDays(calendarDate(`${today.slice(0, 7)}-01`), -1);
  });
  const startDate = `${endDate.slice(0, 7)}-01`;
  const rows = [
    { cardNumber: '70505', amount: 150_000, reference: 'K-11' },
    { cardNumber: '81234', amount: 87_550, reference: '' },
  ];
  return (
    <Table
      caption={howTitle}
      captionHidden
      rows={rows}
      rowKey={({ cardNumber }) => cardNumber}
      columns={[
        {
          key: 'cardNumber',
          header: fields.cardNumber,
          rowHeader: true,
          cell: ({ cardNumber }) => cardNumber,
        },
        { key: 'startDate', header: fields.startDate, cell: () => dateInput(startDate) },
        { key: 'endDate', header: fields.endDate, cell: () => dateInput(endDate) },
        { key: 'amount', header: fields.amount, align: 'number', cell: ({ amount }) => amountInput(amount) },
        { key: 'reference', header: fields.reference, cell: ({ reference }) => reference },
      ]}
    />
  );
}
