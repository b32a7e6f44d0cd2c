import { calendarDate } from '@frikort/domain/calendar';
import { editableDays, editableUntilByEnd } from '@frikort/domain/employment';
import { formatDateInEnglish } from '@frikort/domain/english';
import { lockWarnedDays } from '@frikort/domain/message';
import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { en as corrections } from '@frikort/ui/corrections/corrections.en';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { en as contact } from '../contact-person/contact.en.ts';
import { en as employment } from '../employment/employment.en.ts';
import { en as app } from '../messages.en.ts';
import { en as list } from '../overview/list.en.ts';
import type { Said } from './outline.ts';

const { overview: texts, navigation } = app;

/** Of an employment that is given as an example. */
const endDate = calendarDate('2026-03-01');

export const overview: Said['oversigt'] = {
  title: 'The overview of employments',
  texts: [
    <>
      <Name>{navigation.employments}</Name> shows all employments that your company has registered, including
      old and cancelled ones. You cannot see those of other companies.
    </>,
    {
      alt: 'The overview with search field, filters and a table of employments with citizen, period, pay and status.',
      caption: 'The overview. Choose a row to see the employment.',
    },
    [
      'Search for a name, a card number or your own reference.',
      <>
        Filter by <Name>{texts.year}</Name>, <Name>{texts.status}</Name>, <Name>{texts.frikort}</Name>,{' '}
        <Name>{texts.productionUnit}</Name>, and by what still{' '}
        <Name>{texts.editable.toLocaleLowerCase('en')}</Name>.
      </>,
      <>
        Sort with <Name>{texts.sort}</Name>, or choose the heading <Name>{list.period}</Name> or{' '}
        <Name>{list.amount}</Name> in the table.
      </>,
      <>
        Choose <Name>{texts.days({ chosen: false })}</Name> to see a month or particular dates. An employment
        belongs to the month in which it ends.
      </>,
      <>
        See the sum of what you have chosen, and <Name>{list.totals}</Name>. Cancelled employments do not
        count.
      </>,
      <>
        Download the list as a file for a spreadsheet with <Name>{list.download}</Name>. The file contains all
        employments that match what you have chosen, but no CPR numbers.
      </>,
    ],
    <>
      If it says <Name>{list.attention}</Name>, there are employments that lock within {lockWarnedDays} days.
      Choose the text to see them.
    </>,
    'If an ongoing employment is on a frikort that has become inactive, the page tells you. What is registered still counts and can be edited, but nothing new can be registered.',
  ],
};

export const change: Said['ret'] = {
  title: 'Edit, add pay, repeat or cancel',
  texts: [
    {
      alt: 'An employment with details, buttons and history.',
      caption: 'An employment. The buttons show what can be done right now.',
    },
    [
      [
        employment.edit,
        'Edit dates, pay, contact person, P-number and reference. The citizen and the card number cannot be edited.',
      ],
      [
        employment.addPay,
        'Enter what is added. The page shows the pay before, what you add, and the pay afterwards, before you save. Use it when the citizen is paid more than once.',
      ],
      [
        employment.repeat,
        'Begin a new employment for the same citizen. You enter only the period; the rest is filled in. Check the pay.',
      ],
      [
        employment.cancel,
        'Use it if the employment came to nothing or was for the wrong citizen. Say why. It stays visible as cancelled, does not count, and cannot be reopened.',
      ],
      [
        employment.history,
        'What has happened to the employment, when, and who at your company did it. The citizen and the municipality see the same, but not the names of your employees or your reference.',
      ],
    ],
    {
      alt: 'The page where pay is added, with the pay before, what is added, and the pay afterwards.',
      caption: 'Add pay: what you enter is added to what is registered.',
    },
    {
      heading: `${editableDays} days from the end date`,
      text: (
        <>
          An employment that ends on <Unbroken>{formatDateInEnglish(endDate)}</Unbroken> can be edited up to
          and including <Unbroken>{formatDateInEnglish(editableUntilByEnd(endDate))}</Unbroken>. The date is
          shown on the employment as <Name>{employment.editableUntil}</Name>. The saved end date is the one
          that counts. If the employment is locked, ask the municipality for leave to edit it. The
          municipality and support cannot edit it themselves.
        </>
      ),
    },
    {
      alt: 'The dialog that asks whether to cancel the employment, with a field for the reason.',
      caption: 'Before an employment is cancelled you must say why.',
    },
    'If a colleague has edited the same employment in the meantime, you are shown the differences before anything is saved. You cannot overwrite each other without knowing.',
    'When the employment is locked',
    [
      <>
        Choose <Name>{corrections.ask}</Name> on the page of the employment.
      </>,
      'Say what is wrong, and why. The citizen and the municipality can see it. Do not enter CPR numbers.',
      <>
        Choose <Name>{corrections.askConfirm}</Name>. The citizen’s municipality is shown it, and answers.
      </>,
    ],
    <>
      If the municipality agrees, you can edit or cancel the employment for {reopenedDays} days, counting the
      day of its answer. The overview reminds you. If it says no, you can see why. If it does not answer
      within {reopeningAnswerDays} days, the request lapses, and you can ask again. You can withdraw the
      request while it is waiting. All of it is in the history of the employment.
    </>,
    'When a citizen says something is wrong',
    <>
      Citizens can see your employments and say what is wrong with one of them. It is shown on the overview
      and on the page of the employment. The employment does not change because of it. Check it, edit it if it
      is wrong, and choose <Name>{corrections.answer}</Name>. The citizen can see the reply. If the employment
      is locked, the citizen’s municipality sees it too.
    </>,
  ],
};

export const contactPerson: Said['kontaktperson'] = {
  title: 'The company’s contact person',
  texts: [
    [
      <>
        Choose <Name>{navigation.contact}</Name> in the menu.
      </>,
      <>
        Enter name, email and phone, and choose <Name>{contact.save}</Name>.
      </>,
    ],
    {
      alt: 'The page where the company’s contact person is entered.',
      caption: 'The company’s usual contact person. Only you can see the page.',
    },
    'The contact person is suggested each time you register an employment, and can be changed on each. Employments that are already registered keep their own. The citizen and the municipality see the contact person of the employment.',
  ],
};

export const data: Said['persondata'] = {
  title: 'Personal data and the log',
  texts: [
    'The fact that a person has a socialt frikort is confidential. Use a card number only when the citizen has given it to you, and share it only with colleagues who need it.',
    [
      'You see the name, card number and remaining balance. You never see a CPR number or an address.',
      'Do not enter a CPR number in any field. It is refused in the text fields.',
      'If the name is protected, the service shows only initials, on every page, later too.',
      'Every look-up of a card number is logged with time, company and user. The citizen can see which company looked, and when. Many wrong numbers within an hour are slowed down and looked into.',
    ],
    <>
      Read more: <a href="/privatliv">{ui.footer.privacy}</a>
    </>,
  ],
};
