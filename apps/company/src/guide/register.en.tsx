import { editableDays } from '@frikort/domain/employment';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as registration } from '../registration/registration.en.ts';
import { en as terms } from '../terms/terms.en.ts';
import type { Said } from './outline.ts';

export const rules: Said['regler'] = {
  title: 'What matters most, in a minute',
  texts: [
    [
      [
        'Register the employment',
        'The registration is a condition for the pay to be tax-free and not deducted from the citizen’s benefits. It should be done before the work starts.',
      ],
      [
        'The amount is everything that is paid out to the citizen',
        'Holiday pay (12.5%) and pension are paid out to the citizen with the pay and belong in the amount.',
      ],
      [
        'Not to eIndkomst',
        'Do not report the pay to eIndkomst; only register it here. Many payroll systems report automatically. Turn that off for this pay, or pay it outside the payroll system. Otherwise the citizen may have to pay tax on it and get less in benefits. The pay still belongs in your own accounts.',
      ],
      ['ATP must be paid', 'ATP follows the usual rules. Ask ATP if you are in doubt about how to pay.'],
      [
        'One calendar year at a time',
        'An employment cannot cross New Year. If the work lasts past New Year, register two employments.',
      ],
      [
        'No more than the remaining balance',
        'The service refuses an amount that is higher than what is left. The rest is ordinary pay, which you report as usual.',
      ],
      [
        `Edit within ${editableDays} days`,
        `An employment can be edited or cancelled while fewer than ${editableDays} days have passed since its end date. After that it is locked, and you can edit it only if the citizen’s municipality agrees.`,
      ],
      [
        'Ordinary work',
        'The frikort cannot be used for subsidised jobs (løntilskud, fleksjob), freelance work or the citizen’s own business.',
      ],
    ],
  ],
};

export const register: Said['registrer'] = {
  title: 'Register an employment',
  texts: [
    'You need the citizen’s card number, the period, the pay and a contact person at your company. It takes less than a minute.',
    '1. Find the citizen',
    [
      <>
        Choose <Name>{registration.submit}</Name> in the menu.
      </>,
      <>
        Enter the five digits in <Name>{registration.cardNumber}</Name>, and choose{' '}
        <Name>{registration.find}</Name>. The citizen has the number on their frikort.
      </>,
      <>
        Check the name with the citizen. If it is someone else, choose{' '}
        <Name>{registration.anotherNumber}</Name>.
      </>,
    ],
    {
      alt: 'The field for the card number with the button that finds the citizen.',
      caption: 'The card number is all you need to find the citizen. Do not enter a CPR number.',
    },
    {
      alt: 'The citizen’s name, card number and remaining balance, with the question whether it is the right person.',
      caption: 'The name for you to check, and what is left in each year.',
    },
    'If the citizen has a protected name and address, you only see initials. Then read the card number out to the citizen, and ask them to confirm it. If the frikort is inactive, nothing can be registered, and you see the name only if your company already has an employment on it. Ask the citizen to contact their municipality.',
    '2. Enter the period, the pay and the contact person',
    {
      alt: 'The fields for start date, end date, pay and contact person, with a bar that shows the remaining balance afterwards.',
      caption: 'While you type you can see what is left after this employment.',
    },
    [
      [
        `${terms.startDate} and ${terms.endDate.toLocaleLowerCase('en')}`,
        'Enter the dates day first, or choose them in the calendar. Start and end may be the same day but must be in the same calendar year. They may be in the future.',
      ],
      [
        terms.amount,
        'Everything that is paid out to the citizen for the period, including holiday pay and pension. Enter for example 1,500.00. If the amount can be read in two ways, you are asked.',
      ],
      [
        terms.contactPerson,
        'The person at your company whom the citizen and the municipality can ask. The fields are already filled in if you have entered a usual contact person.',
      ],
      [
        `${terms.productionUnit} and ${terms.reference.toLocaleLowerCase('en')}`,
        'Optional. They help you find the employment again. The citizen and the municipality can also see the P-number. Only your company can see the reference.',
      ],
    ],
    '3. Send, and keep the receipt',
    <>
      Choose <Name>{registration.submit}</Name>. The receipt shows what is registered, and what you must do
      now. Use <Name>{registration.receipt.print}</Name> to get it on paper. It is shown only once, but you
      can always find the employment, with its receipt number, in the overview.
    </>,
    {
      alt: 'The receipt with period, pay and a list of what the company must do now.',
      caption: 'The receipt. If you have more to register, you can continue from here.',
    },
    {
      heading: 'If the page warns you',
      text: (
        <>
          The page tells you if the employment begins before the frikort was granted, if it overlaps one that
          you have already registered for the same citizen, and if it will be locked from the start because it
          ended {editableDays} days ago or more. You can continue once you have checked it.
        </>
      ),
    },
    'What you have typed stays in the tab if something goes wrong or you have to log in again. It is gone when you log out or close the tab.',
  ],
};

export const newYear: Said['nytaar'] = {
  title: 'When the employment crosses New Year',
  texts: [
    'Each calendar year has its own allowance. If you enter an end date in the next year, the page offers to split the employment.',
    [
      <>
        Choose <Name>{registration.split({ count: 2 })}</Name>.
      </>,
      'Enter the part of the pay that belongs to the first year. Divide it according to when the work is done.',
      'Send the first part. The receipt leads you on to the next.',
    ],
    {
      alt: 'The fields for the period with an offer to split the employment at New Year.',
      caption: 'The offer to split the employment at New Year.',
    },
    'If the next year is not open yet, that part can only be registered once it has been opened. When the opening is planned, its day and the allowance stand by the reminder on the overview. It is not enough to register the first part: the employment is not registered in full until all parts are in.',
  ],
};
