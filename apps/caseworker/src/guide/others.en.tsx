import { calendarDate } from '@frikort/domain/calendar';
import { editableDays, editableUntilByEnd } from '@frikort/domain/employment';
import { formatDateInEnglish } from '@frikort/domain/english';
import { defaultRetentionYears } from '@frikort/domain/retention';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as ui } from '@frikort/ui/messages.en';
import { en as log } from '../log/log.en.ts';
import type { Said } from './outline.ts';

/** Of an employment that is given as an example. */
const endDate = calendarDate('2026-03-01');

export const rules: Said['regler'] = {
  title: 'Rules worth remembering',
  texts: [
    [
      [
        `${editableDays} days`,
        `A company can edit or cancel an employment while fewer than ${editableDays} days have passed since its end date: if it ends on ${formatDateInEnglish(endDate)}, the last day is ${formatDateInEnglish(editableUntilByEnd(endDate))}. After that it is locked. The municipality and support cannot edit it themselves, but the company can if the municipality agrees.`,
      ],
      [
        'One calendar year',
        'An employment cannot cross New Year. The company registers two and divides the pay.',
      ],
      [
        'The amount is the full pay',
        'Holiday pay (12.5%) and pension are paid out to the citizen with the pay and count.',
      ],
      [
        'Not to eIndkomst',
        'Register the pay only here. If a company has reported it to eIndkomst, the citizen may have to pay tax on it and get less in benefits. Ask the company to correct the report.',
      ],
      ['Before the work starts', 'The company should register the employment before the citizen begins.'],
      [
        'Never above the limit',
        'The service refuses an amount higher than the remaining balance, even if two companies register at the same time.',
      ],
      [
        'Inactive frikort',
        'No new employments. Those already registered count, and can be edited until they are locked.',
      ],
      [
        'Protected name and address',
        'Companies see only initials. The address is neither stored nor shown. Do not pass the name on.',
      ],
      ['Unused amount', 'Cannot be moved to the next year.'],
    ],
  ],
};

export const others: Said['virksomheder-og-borgere'] = {
  title: 'What companies and citizens see',
  texts: [
    'Companies',
    'Every employee with MitID Erhverv can log in for their company. They enter the citizen’s card number and see the name, so that they can check it, and the remaining balance. They never see the CPR number, and never the employments of other companies. If the frikort is inactive, they see no name, unless they already have an employment on it.',
    {
      alt: 'The company’s page with fields for period, pay and contact person and a preview of the remaining balance.',
      caption: 'The company enters period, pay and contact person, and sees what is left afterwards.',
    },
    <>
      A company can edit, add pay to, repeat and cancel its own employments. It can download its employments
      as a file and enter a P-number on them. The P-number is for finding employments again and does not limit
      who in the company sees them. The company’s usual contact person is suggested on new employments. You
      see the contact person named on the employment. To help a company, use the{' '}
      <a href="/virksomhed/vejledning">{ui.help.guides.company.toLocaleLowerCase('en')}</a>.
    </>,
    'Citizens',
    'A citizen with a frikort, even an inactive one, logs in with MitID. The citizen sees the remaining balance, the employments with contact persons and history, the assigned caseworker and the frikort, and can show it on the phone. The citizen also sees the status with your reason and date of decision, when the consent was registered, and who has looked at the data: organisation, role, purpose and time, but not the name of the employee. The citizen can ask for the consent to be withdrawn. It then appears on the citizen’s page and in the overview on the start page, and you deactivate the frikort or note that the citizen keeps it.',
    {
      alt: 'The citizen’s remaining balance as a large figure with a bar below.',
      caption: 'The first thing the citizen sees: how much can still be earned this year.',
    },
    <>
      If the citizen cannot use the page, you can follow it for them here: remaining balance, employments and
      contact persons are the same. The citizen’s own guide is the{' '}
      <a href="/vejledning">{ui.help.guides.citizen.toLocaleLowerCase('en')}</a>.
    </>,
  ],
};

export const data: Said['persondata'] = {
  title: 'Personal data and the log',
  texts: [
    'The fact that a citizen has a frikort is confidential. The municipality is the data controller for its citizens. The service uses the CPR number to find the right citizen and shows it only to caseworkers of the responsible municipality and to the citizen. CPR numbers are stored encrypted and never appear in an address or a log file.',
    'Name and status come from the CPR register. The address is not stored. If the register is down, you can still find citizens who have a frikort.',
    'Everything is logged',
    <>
      Logins, searches, views, changes, downloads and refused attempts are recorded in a log that cannot be
      changed without leaving a trace. The purpose is recorded too. The municipality’s administrator can see
      what the employees have seen and done under <Name>{log.title}</Name>, and what others have seen of your
      own citizens’ data. Citizens can see for themselves when and why the municipality has looked at their
      data.
    </>,
    <>
      The data is made anonymous when {defaultRetentionYears} whole calendar years have passed since the
      frikort became inactive and since the year of the last employment. If the citizen dies, the years count
      from the death, once you have made the frikort inactive. Read more:{' '}
      <a href="/privatliv">{ui.footer.privacy}</a>
    </>,
  ],
};
