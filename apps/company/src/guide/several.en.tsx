import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as texts } from '../import/import.en.ts';
import { sheetLimits } from '../import/reading/sheet.ts';
import { en as list } from '../overview/list.en.ts';
import type { Said } from './outline.ts';

export const several: Said['flere'] = {
  title: 'Register many at once',
  texts: [
    'If you have many employments to register, you can paste them from a spreadsheet instead of entering them one by one. You see every row and can correct it before anything is registered.',
    [
      <>
        Choose <Name>{list.several}</Name> above the list of employments.
      </>,
      <>
        Copy the rows in the spreadsheet and paste them into <Name>{texts.paste}</Name>. You can also choose
        an Excel file (.xlsx) or a CSV file, or drag it onto the page. Under <Name>{texts.howTitle}</Name>{' '}
        there is an example and a template.
      </>,
      <>
        Correct the cells marked in red. <Name>{texts.nextWrong}</Name> takes you from one to the next, and
        Enter takes you down to the next row.
      </>,
      <>
        Choose <Name>{texts.tryFirst}</Name> if you want to know what would be refused before you register.
      </>,
      'Register the rows that are ready. The others stay, so that you can correct them and register again.',
      'Check the names, which now stand by the rows. If one is wrong, cancel that employment.',
    ],
    {
      alt: 'Rows from a spreadsheet in fields, two cells marked as wrong, and the buttons that register.',
      caption: 'The rows before they are registered. By each wrong cell it says what is wrong.',
    },
    [
      [
        `${texts.fields.cardNumber}, ${texts.fields.startDate.toLowerCase()}, ${texts.fields.endDate.toLowerCase()} and ${texts.fields.amount.toLowerCase()}`,
        <>
          Needed in every row. The columns are known by their headings, or by what stands in them. If one was
          read wrongly, choose <Name>{texts.columns}</Name>.
        </>,
      ],
      [
        texts.fields.reference,
        'Optional, for example an employee number with the month. If an employment of the same citizen already has the reference, it is edited where anything differs.',
      ],
      [
        texts.fields['contact.name'],
        'Enter one for all rows, or let each row have its own. The company’s usual contact person is suggested.',
      ],
      [
        texts.ownFile,
        'Your own rows as a CSV file with two more columns: what came of the row, and what is wrong. CPR numbers are taken out.',
      ],
    ],
    {
      heading: 'The same file twice changes nothing',
      text: (
        <>
          If an employment with the same citizen, dates and pay is already there, the row is not registered
          again unless you choose <Name>{texts.meant}</Name>. There may be{' '}
          {sheetLimits.rows.toLocaleString('en')} rows at a time.
        </>
      ),
    },
    texts.repeat.title,
    <>
      If the same citizens are to be paid again, use <Name>{texts.repeat.title}</Name> on the same page.
      Choose the month and the citizens, and enter the new period. The pay is that of last time and can be
      corrected in the rows.
    </>,
  ],
};
