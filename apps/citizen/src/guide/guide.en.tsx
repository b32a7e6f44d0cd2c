import { controlYears } from '@frikort/domain/control';
import { editableDays } from '@frikort/domain/employment';
import { littleLeftPercent } from '@frikort/domain/message';
import { en as cardTexts } from '@frikort/ui/card/card-texts.en';
import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { guideOf } from '@frikort/ui/guide/outline.tsx';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { mitIdApp, rulesHelp, scheme, sessionEnd, supportChapter } from '@frikort/ui/guide/shared.en.tsx';
import { inboxChapter } from '@frikort/ui/inbox/inbox-guide.en.tsx';
import { logins } from '@frikort/ui/login-refusals.en';
import { en as ui } from '@frikort/ui/messages.en';
import { en as accessLog } from '../access-log/access-log.en.ts';
import { en as citizen } from '../citizen/citizen.en.ts';
import { en as front } from '../front/front.en.ts';
import { en } from '../messages.en.ts';
import { en as myData } from '../my-data/my-data.en.ts';
import { en as objection } from '../objection/objection.en.ts';
import type { Said } from './outline.ts';
import { outline } from './outline.ts';
import { pictures } from './pictures/en.gen.ts';

const { navigation } = en;

const login: Said['log-paa'] = {
  title: 'Log in',
  texts: [
    <>
      You log in with your own MitID. Choose <Name>{front.citizen.title}</Name> on the{' '}
      <a href="/">front page</a>. You need to have a socialt frikort to get in.
    </>,
    {
      alt: 'The front page with three entrances: caseworker, company and citizen.',
      caption: 'The three entrances on the front page. Yours is the one called Citizen.',
    },
    mitIdApp,
    sessionEnd,
    'If you do not get in',
    'The page tells you what is wrong. This is what it may say, and what you can do about it.',
    logins,
  ],
};

const balance: Said['restbeloeb'] = {
  title: 'See how much you can still earn',
  texts: [
    <>
      The large figure at the top of the page <Name>{citizen.title}</Name> is what you can still earn this
      year. The bar below shows the same: the dark part is what has been used, and the rest is what is left.
    </>,
    {
      alt: 'This year’s remaining balance as a large figure with a bar below.',
      caption:
        'Your remaining balance this year. It gets smaller each time a company registers an employment.',
    },
    <>
      Under <Name>{citizen.months.heading}</Name> you can see the pay in the months of the year. All the pay
      for an employment is shown in the month it ends, even if the work lasted several months. Pay for work
      that has not ended yet is shown as still to come. You, your municipality and any company that has your
      card number all see the same remaining balance.
    </>,
    {
      alt: 'The twelve months of the year as bars with the pay that is registered in each.',
      caption: 'Month by month: the pay is shown in the month the employment ends.',
    },
    {
      heading: 'The amount follows the calendar year',
      text: 'What you do not use this year cannot be moved to the next. In January you start again with the new year’s amount and the same card number.',
    },
    'A company cannot register more than is left. If you earn more, the rest must be paid as ordinary wages, on which you pay tax. Ask your municipality what that means for your benefit.',
  ],
};

const card: Said['vis-frikort'] = {
  title: 'Show your frikort',
  texts: [
    'Your card number has five digits and is the same in all years. The company you are going to work for needs the number to register your pay.',
    {
      alt: 'The frikort with name and card number, and the buttons that show it on the screen and as a PDF.',
      caption: 'The frikort on the page. You can show it on the screen, or download it as a PDF.',
    },
    [
      <>
        Find your frikort with the number on the page <Name>{citizen.title}</Name>.
      </>,
      <>
        Choose <Name>{citizen.showOnScreen}</Name> when you are with those who need the number. The frikort
        then fills the screen. If your name is protected, you can choose <Name>{cardTexts.initialsOnly}</Name>{' '}
        there. Then only initials are shown on the screen and in the PDF that you download there.
      </>,
      <>
        Choose <Name>{citizen.showCard}</Name> if you want to print it or send it. The file has your name and
        your card number and nothing else. If your name is protected, it also says that companies see only
        your initials.
      </>,
    ],
    {
      alt: 'The frikort, filling the whole screen, with number, name and time.',
      caption: 'The frikort on the whole screen, for example at a counter.',
    },
    {
      heading: 'Give the number only to those you want to work for',
      text: 'Whoever has the number and is logged in for a company can see your name and your remaining balance. A company does not need your CPR number here.',
    },
  ],
};

const employments: Said['ansaettelser'] = {
  title: 'Your employments',
  texts: [
    <>
      Under each year you see the employments that companies have registered: the company, the period, the
      pay, and a contact person whom you can write to or call. Open an employment to see its history: what was
      edited, when, and which company did it. Earlier years are under <Name>{citizen.otherYears}</Name>.
    </>,
    'What the company must do',
    [
      'Register the employment here. It should do so before the work starts.',
      'Include holiday pay and pension in the amount. They are paid out with the pay.',
      'Not report the pay to eIndkomst. Otherwise you may have to pay tax on it and get less in benefits.',
    ],
    'If something is wrong',
    <>
      Open the employment and choose <Name>{objection.wrong}</Name>. Choose what is wrong, and enter a short
      sentence if you want to. The company is shown it. They can edit the employment for {editableDays - 1}{' '}
      days after the end date; the last day is shown on the employment. After that it is locked, and your
      municipality is shown it too. The company can then edit it only if the municipality agrees. You can see
      the reply on the employment, and take it back while nobody has replied. The employment does not change
      just because you say so. An employment that is cancelled stays on the list but does not count.
    </>,
  ],
};

const municipality: Said['kommunen'] = {
  title: 'Your municipality and your frikort',
  texts: [
    <>
      Under <Name>{citizen.facts}</Name> you can see your municipality, when the frikort was granted, and who
      is <Name>{citizen.caseworker}</Name>, if anyone is assigned.
    </>,
    <>
      At least once every {controlYears} calendar years the municipality reviews whether you still meet the
      conditions for having a frikort. In the same place you can see when it last did so, and by when it will
      do so again. There is nothing you need to do here.
    </>,
    <>
      Under <Name>{citizen.toStory}</Name> you see everything that has happened to your frikort in all years,
      and what was left after each employment. You can print it and download it as a file.
    </>,
    <>
      Under <Name>{citizen.letters}</Name> you find the municipality’s letters saying that you have been
      granted the frikort, or that it has become inactive. You can read them, print them and download them as
      PDFs. They stay as they were when the decision was made.
    </>,
    'If the frikort is inactive',
    'The municipality can deactivate a frikort. You can see when, and for what reason. Companies can then not register new employments, but what is already registered still counts, and you can still log in. The municipality can also reactivate the frikort. It then has the same number as before.',
    'If you disagree, talk to your municipality. You can appeal a decision that you may no longer have a frikort.',
  ],
};

const data: Said['dine-oplysninger'] = {
  title: 'Your data, and who has seen it',
  texts: [
    'The service holds your name, your CPR number, your card number, your municipality and your employments. It does not hold your address. The CPR number is stored encrypted, and companies never see it.',
    [
      ['Your municipality', 'sees your data, your remaining balance and all your employments.'],
      [
        'A company that has your card number',
        'sees your name, your remaining balance and the employments that it has registered itself. It does not see those of other companies.',
      ],
      [
        'Other municipalities',
        'can only learn that you have a frikort in another municipality, if they search for your CPR number. If your municipality offers another one to take over your frikort, it sees your name, CPR number and card number while the offer is open. If it accepts, it is your municipality, and the old one no longer sees anything. Your page shows when you changed.',
      ],
    ],
    'If you have a protected name and address, companies see only your initials. Then read the number out to them, so that they can be sure it is right.',
    accessLog.title,
    <>
      Everything that users do in the service is recorded in a log. Under <Name>{navigation.accessLog}</Name>{' '}
      you can see who has seen your data or tried to: time, organisation, role and purpose. The name of the
      employee is not shown. If it was an IT system, the list says so. The list is divided by day and
      organisation. What was refused, and what other municipalities looked at, comes first on its day. You can
      see how far back the list goes under <Name>{accessLog.aboutWhole}</Name>. If something seems wrong,
      contact your municipality.
    </>,
    {
      alt: 'The list of who has seen the data, day by day with a line for each organisation. The first line is open and shows time, what and purpose.',
      caption: 'Who has seen my data: the latest comes first.',
    },
    'Download your data',
    <>
      Under <Name>{navigation.myData}</Name> you can download what you can see here, as a PDF to read or as
      JSON to use in another IT system. It does not include the history of the frikort itself or your status
      in the CPR register. You can ask your municipality for those. Your CPR number is in the file, so keep it
      safe.
    </>,
    { alt: 'The buttons that download your data as PDF and as JSON.', caption: 'Download your data.' },
    <>
      Read more: <a href="/privatliv">{ui.footer.privacy}</a>
    </>,
    'If you no longer want to take part',
    <>
      <Name>{navigation.myData}</Name> shows what you have agreed to, and since when the text has been used.
      If you no longer want to take part, choose <Name>{myData.consent.ask}</Name>. The municipality will
      decide, and until then your frikort is valid as before. If you change your mind, choose{' '}
      <Name>{myData.consent.keep}</Name>.
    </>,
  ],
};

/** The citizens' guide, in English. */
export const guide = guideOf(
  outline,
  {
    title: ui.help.guides.citizen,
    lead: 'For people with a socialt frikort. The guide shows how to use the page. Ask your municipality who can have one and which rules apply.',
    changes: {
      '1.1': [
        'Read the municipality’s letters about your frikort.',
        'See how far back the list of who has seen your data goes, and whether it was an IT system.',
        'Be told in the app, and by email, when there is news.',
        'Say that an employment is wrong, and see what becomes of it.',
      ],
      '1.0': [
        'First edition of the guide.',
        'You log in with MitID. NemID no longer exists.',
        'See your remaining balance month by month, and see earlier years.',
        'See who has seen your data, and download it as a file.',
      ],
    },
    chapters: {
      ordningen: { title: 'What is a socialt frikort?', texts: [scheme] },
      'log-paa': login,
      restbeloeb: balance,
      'vis-frikort': card,
      ansaettelser: employments,
      kommunen: municipality,
      beskeder: inboxChapter(
        [
          'Employments that are registered, changed or cancelled.',
          `That less than ${littleLeftPercent}% of the year’s allowance is left.`,
          'That your frikort is deactivated or active again, and the answer to what you said is wrong.',
        ],
        'Press a message to see your frikort as it is now.',
      ),
      'dine-oplysninger': data,
      support: supportChapter([
        rulesHelp,
        'Applying for a frikort, and questions about your case and your benefit: your municipality.',
        'An employment that is wrong or missing: the company.',
        <>
          Login with MitID: <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink>
        </>,
      ]),
    },
  },
  pictures,
);
