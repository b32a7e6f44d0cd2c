import { editableDays } from '@frikort/domain/employment';
import { importKeptDays } from '@frikort/domain/employment-import';
import { employmentHeadings } from '@frikort/words/employment-headings.en';
import type { ImportTexts } from './import.da.ts';
import { columnFields } from './reading/columns.ts';

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const employments = (count: number) => (count === 1 ? '1 employment' : `${count} employments`);

/** The texts of registering several employments at once, in English. */
export const en: ImportTexts = {
  title: 'Register several employments',
  back: 'Employments',
  lead: 'Paste rows from a spreadsheet, or use a file. You see every row before anything is registered.',

  paste: 'Paste rows',
  pasteHint: 'Copy the rows in the spreadsheet, preferably with headings, and paste them here with Ctrl + V.',
  read: 'Read the rows',
  file: 'Or choose a file',
  fileHint: ({ size }) => `Excel (.xlsx) or CSV, at most ${size} MB. You may also drag the file here.`,
  drop: 'Drop the file here',
  reading: 'Reading the file …',
  howTitle: 'What the rows should look like',
  howText:
    'Each row is an employment. The columns may stand in any order if they have headings; otherwise they must stand as here. The first four are needed, the others may be left out. Any other column is passed over.',
  howContact: 'The contact person need not be in the rows. You can enter one for all of them.',
  howCpr: 'Never enter CPR numbers. Use the citizen’s card number.',
  template: 'Download an empty template',
  templateHeadings: columnFields.map(
    (field) => employmentHeadings[field === 'amount' ? 'amountOere' : field],
  ),
  templateName: 'employments-template.csv',
  templateDone: 'The template has been downloaded.',
  byHand: 'Type the rows here instead',

  refusals: {
    empty: () => ({
      title: 'There are no rows',
      text: 'Select the rows in the spreadsheet, copy them, and paste them here. In a file, the rows must be on the first sheet.',
    }),
    kind: () => ({
      title: 'The file is not a spreadsheet that can be read here',
      text: 'Use an Excel file (.xlsx) or a CSV file. In Excel, choose Save As and Excel Workbook (*.xlsx).',
    }),
    'other-workbook': () => ({
      title: 'The file is from another program, or an older version of Excel',
      text: 'Open it and save it as Excel Workbook (*.xlsx) or CSV UTF-8 (*.csv). You can also copy the rows and paste them here.',
    }),
    encrypted: () => ({
      title: 'The file has a password',
      text: 'Remove the password in Excel and save the file again. You can also copy the rows and paste them here.',
    }),
    encoding: () => ({
      title: 'The letters in the file cannot be read',
      text: 'Save it in Excel as CSV UTF-8 (*.csv) or as Excel Workbook (*.xlsx). Only UTF-8 and Windows-1252 can be read.',
    }),
    size: ({ size }) => ({
      title: 'The file is too large',
      text: `It may be ${size} MB at most. Split it into several, or delete sheets and pictures that are not needed.`,
    }),
    'too-many-rows': ({ rows: most }) => ({
      title: 'There are too many rows',
      text: `There may be ${most} rows at a time. Register them in several goes.`,
    }),
    'too-many-columns': ({ columns }) => ({
      title: 'There are too many columns',
      text: `There may be ${columns} columns at most. Copy only those that are needed.`,
    }),
    quotes: ({ row }) => ({
      title: 'A quotation mark is missing',
      text: `A text from row ${row} on begins with a quotation mark and does not end with one. Correct it in the spreadsheet and try again.`,
    }),
  },
  fields: {
    cardNumber: 'Card number',
    startDate: 'Start date',
    endDate: 'End date',
    amount: 'Pay',
    reference: 'Your reference',
    productionUnit: 'P-number',
    'contact.name': 'Contact person',
    'contact.email': 'Contact person’s email',
    'contact.phone': 'Contact person’s phone',
  },
  notUsed: 'Not used',
  columns: 'The columns',
  columnsText:
    'This is how the columns of the spreadsheet were read. Change it if anything is wrong. What you have corrected in the rows must then be corrected again.',
  columnNumber: ({ number, heading }) =>
    heading === '' ? `Column ${number}` : `Column ${number}: ${heading}`,
  columnExample: ({ text }) => `For example: ${text}`,
  columnMissing: ({ fields }) => `These columns were not found: ${fields}`,
  columnMissingText: 'Choose which column it is, or fill it in in the rows.',
  statusColumn: 'Status (cancelled ones are passed over)',
  cprColumns: ({ columns }) => `There seem to be CPR numbers in ${columns}`,
  cprColumnsText:
    'They are neither sent nor stored. Delete them in the spreadsheet, so that they are not shared with others.',

  contact: ({ name }) =>
    name === '' ? 'Contact person for all rows is missing' : `Contact person for all rows: ${name}`,
  contactText: 'Used for the rows that have none of their own. The citizen and the municipality can see it.',
  period: 'The same period for several rows',
  periodText: ({ count }) =>
    `${rows(count)} ${count === 1 ? 'has' : 'have'} no dates. Enter the period here if it is the same for them.`,
  periodFill: 'Fill in the rows',

  list: 'The rows',
  row: 'Row',
  rowNumber: ({ number }) => `Row ${number}`,
  cell: ({ field, row }) => `${field}, ${row.toLowerCase()}`,
  state: 'Status',
  states: {
    ready: 'Ready',
    wrong: 'To be corrected',
    repeats: 'Already there',
    registered: 'Registered',
    updated: 'Edited',
    unchanged: 'Unchanged',
    'passed-over': 'Passed over',
    tried: 'Ready, tried',
  },
  passedOver: 'The employment is cancelled in the file.',
  locked: 'Locked at once',
  repeatsRow: ({ number }) => `The same as row ${number}.`,
  repeatsOwn: 'The same employment is already registered.',
  repeatsShow: 'Show it',
  meant: 'Register another one',
  show: 'Show the employment',
  removeColumn: 'Delete',
  remove: ({ row }) => `Delete ${row.toLowerCase()}`,
  add: 'Add a row',
  more: 'Show more rows',
  shown: ({ shown, total }) => `Showing ${shown} of ${rows(total)}`,
  onlyWrong: 'Show only rows to be corrected',
  nextWrong: 'Go to the next error',
  toActions: 'Back to registering',
  startOver: 'Start over',
  startOverTitle: 'Start over?',
  startOverText: 'The rows here will be deleted. What has been registered stays registered.',
  restored: 'The rows you were working on are still here.',

  ready: ({ count, amount }) =>
    count === 0 ? 'No rows are ready to be registered' : `${rows(count)} ready, ${amount} in all`,
  wrong: ({ count }) => `${rows(count)} to be corrected`,
  repeats: ({ count }) => `${rows(count)} already there`,
  registered: ({ count }) => `${rows(count)} registered`,
  passedOverCount: ({ count }) => `${rows(count)} passed over`,

  register: ({ count }) => `Register ${employments(count)}`,
  nothingReady: 'Register',
  tryFirst: 'Try without registering',
  tryHint:
    'When you try, each row is held against its frikort and nothing is registered. You see what would be refused.',
  registerTitle: ({ count }) => `Register ${employments(count)}?`,
  registerText: ({ amount }) =>
    `${amount} in all. Check that the card numbers are the right ones. The municipality and the citizens can see the employments at once.`,
  registerRest: ({ count }) =>
    count === 1 ? '1 row is not ready and stays here.' : `${count} rows are not ready and stay here.`,
  registerLocked: ({ count }) =>
    `${rows(count)} ended ${editableDays} days ago or more. They are locked at once and can be neither edited nor cancelled.`,

  sending: 'Registering',
  trying: 'Trying',
  progress: ({ done, total }) => `${done} of ${rows(total)}`,
  stop: 'Stop',

  outcome: ({ created, updated, unchanged }) =>
    [
      `${employments(created)} registered`,
      updated > 0 ? `${updated} edited` : undefined,
      unchanged > 0 ? `${unchanged} already there` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  outcomeNone: 'No employments were registered',
  outcomeRest: ({ count }) =>
    count === 1
      ? '1 row was not registered. Correct it below and register again.'
      : `${count} rows were not registered. Correct them below and register again.`,
  outcomeTried: ({ count }) => `${rows(count)} can be registered`,
  outcomeTriedRest: ({ count }) =>
    count === 1
      ? '1 row would be refused. Correct it below.'
      : `${count} rows would be refused. Correct them below.`,
  outcomeTriedText: 'Nothing has been registered yet.',
  outcomeNames: 'Check the names below. If one is wrong, cancel the employment and correct the card number.',
  outcomeNotToTax: 'The pay is tax-free. Make sure that the payroll program does not report it to eIndkomst.',
  outcomeStopped: 'You stopped before all rows were done. The rest are still here.',
  toOverview: 'Show all employments',

  ownFile: 'Download the rows with errors',
  ownFileName: 'employments-with-errors.csv',
  ownFileDone: 'The file has been downloaded.',
  outcomeHeading: 'Outcome',
  errorHeading: 'Error',
  cprMask: 'CPR number removed',

  repeat: {
    title: 'Repeat a month',
    text: 'Choose citizens from an earlier month and enter the new period. The pay can be corrected afterwards, before anything is registered.',
    open: 'Choose month and citizens',
    month: 'Month',
    monthOption: ({ month, count }) => `${month} (${employments(count)})`,
    none: 'There are no employments to repeat yet.',
    people: 'Who is to be repeated?',
    all: 'Choose all',
    person: 'Citizen',
    period: 'Period',
    amount: 'Pay',
    inactive: 'The frikort is inactive',
    startDate: 'New start date',
    endDate: 'New end date',
    take: ({ count }) => `Repeat ${employments(count)}`,
    nobody: 'Choose at least one citizen',
  },

  earlier: {
    title: 'Sent earlier',
    open: 'Show what has been sent',
    text: `This is what the company’s employees and IT systems have sent together, kept for ${importKeptDays} days after it finished. The employments themselves are in the overview.`,
    none: 'Nothing has been sent together.',
    at: 'Sent',
    by: 'By',
    status: 'Status',
    created: 'Registered',
    updated: 'Edited',
    refused: 'Refused',
    statuses: {
      queued: 'Waiting',
      running: 'Under way',
      finished: 'Finished',
      rejected: 'Nothing registered',
      cancelled: 'Stopped',
    },
  },
};
