import { adultAge } from '@frikort/domain/enrolment';
import { undoGrantMinutes } from '@frikort/domain/grant-undo';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as about } from '../citizen-messages.en.ts';
import { en } from '../messages.en.ts';
import type { Said } from './outline.ts';

export const words: Said['ord'] = {
  title: 'Terms used here',
  texts: [
    [
      [
        'Responsible municipality',
        'The municipality that granted the frikort. Only its caseworkers can see the citizen.',
      ],
      [
        'Employment',
        'A company’s registration of a citizen’s work: start, end, pay and contact person. It falls within one calendar year.',
      ],
      ['Allowance', 'What a citizen may earn on the frikort in a calendar year.'],
      [
        'Frikort',
        'The citizen’s right to use the scheme. The citizen has a frikort for each year that is opened, and they all have the same status.',
      ],
      [
        'Card number',
        'Five digits that stay the same from year to year. Companies use it to register employments, and you can search for it.',
      ],
      ['History', 'What has happened, when, and who did it.'],
      [
        'Contact person',
        'The person at the company whom the citizen and the municipality can ask about an employment. Each employment has one.',
      ],
      [
        'Remaining balance',
        'The allowance minus the employments registered in the year. It can never be negative.',
      ],
      [
        'Assigned caseworker',
        'The caseworker who follows the citizen. At most one at a time. The citizen can see the name.',
      ],
    ],
  ],
};

export const find: Said['find-borger'] = {
  title: 'Find a citizen',
  texts: [
    <>
      The search field <Name>{en.search.label}</Name> is at the top of every page. Type a CPR number, with or
      without a hyphen, or a card number, and choose <Name>{en.search.action}</Name>.{' '}
      <Name>{en.search.shortcut}</Name> takes you to the field without a mouse.
    </>,
    {
      alt: 'The caseworkers’ start page with the search field at the top and the menu of lists.',
      caption: 'The search field and the menu as they look on every page.',
    },
    [
      'If the citizen has a frikort in your municipality, you are taken to the citizen’s page.',
      'On the start page you can reopen the citizens you looked at last. Only card numbers are remembered, and only in this tab until you log out.',
      'If the citizen has no frikort, you see the name and can grant one. Search for the CPR number.',
      'If something is wrong with what you have typed, or the number does not exist, the page says so at the field or in the result. Replacement CPR numbers cannot be looked up.',
    ],
    'Citizens of other municipalities',
    'If another municipality has granted the frikort, that is all you are told. You do not see the name, the number or any employments, and the page does not say which municipality it is. Ask the citizen. If your municipality is to be responsible, you can ask to take over the citizen.',
    {
      alt: 'The message that the citizen has a frikort in another municipality.',
      caption: 'What you see when another municipality is responsible.',
    },
    {
      heading: 'Search only when you have a reason',
      text: 'Every search is logged, even if it finds nobody. A citizen with a frikort can see that the municipality has searched.',
    },
  ],
};

const { withoutFrikort, grant, undoGrant, citizen, showCard } = about;

export const grantChapter: Said['opret'] = {
  title: 'Grant a frikort',
  texts: [
    'The municipality assesses the citizen and keeps the case in its own case system. You grant the frikort here when the decision has been made and the citizen has given consent.',
    [
      'Search for the citizen’s CPR number, and check the name.',
      <>
        Choose <Name>{withoutFrikort.grant}</Name>.
      </>,
      'Read which years the frikort covers. There will be a new one for every year that is opened later.',
      'Tick the consent. It is never ticked in advance: the citizen must have agreed to their name, CPR number and registered pay being kept and used, and to any company that has the card number seeing their name and remaining balance.',
      <>
        Choose <Name>{grant.confirm}</Name>.
      </>,
      <>
        Give the citizen the card number. Use <Name>{citizen.copyNumber}</Name> or{' '}
        <Name>{showCard.action}</Name>.
      </>,
    ],
    {
      alt: 'The page of a citizen without a frikort, with the button that grants one.',
      caption: 'A citizen without a frikort.',
    },
    {
      alt: 'The dialog that grants a frikort, with the years, the reminder about the number and the consent to tick.',
      caption: 'Before the frikort is granted you confirm the citizen’s consent.',
    },
    {
      alt: 'The message that the frikort has been granted, with the card number and buttons to copy and show it.',
      caption: 'The number that the citizen needs.',
    },
    'From now on your municipality is responsible for the frikort, and only its caseworkers can see the citizen. If two municipalities grant at the same time, the first one counts, and the other is told.',
    <>
      If you granted the frikort to the wrong person, you can undo it with <Name>{undoGrant.action}</Name> in
      the first {undoGrantMinutes} minutes, as long as no company has registered anything. Nobody can use the
      number then, and the citizen can be granted a new frikort with another number.
    </>,
    'When the CPR register has a warning',
    <>
      If the citizen has died, or the number is cancelled or changed, a frikort cannot be granted on it. If
      the number has been changed, the page leads you to the new one. If the citizen is under {adultAge}, has
      emigrated, has disappeared or lives in Greenland, the page warns you, and you decide whether to
      continue.
    </>,
  ],
};
