import { editableDays } from '@frikort/domain/employment';
import { messagesKeptDays } from '@frikort/domain/message';
import { defaultRetentionYears, loginMessagesKeptDays } from '@frikort/domain/retention';
import { sessionIdleMinutes, sessionLongestHours } from '@frikort/domain/session-times';
import { contact, externalLinks } from '@frikort/ui/contact';
import type { Statement } from './statement.tsx';

/** What the General Data Protection Regulation (articles 13 and 14) asks to be told, in English. */
export const en: Statement = {
  title: 'Privacy policy',
  lead: 'Here you can read what information Socialt frikort uses, why, who can see it, and how long it is kept.',
  sections: [
    {
      heading: 'Who is responsible',
      parts: [
        'The municipality that granted your frikort, or that took it over later, is the controller of the information about you. Your own page says which municipality it is. The municipality has a data protection officer whom you can ask. You can find the contact details on its website.',
        `${contact.operator} runs Socialt frikort for the municipalities, is their processor, and uses the information only on their instructions. That includes information about employees and contact persons. On this page, “we” means the municipalities and ${contact.operator} together.`,
        `If you are in doubt about who is responsible for information about you, ask ${contact.operator}:`,
      ],
      links: [
        { text: contact.email, href: `mailto:${contact.email}` },
        { text: contact.phone.shown, href: `tel:${contact.phone.dialled}` },
      ],
    },
    {
      heading: 'Why the information is used',
      parts: [
        [
          'so that you can earn money with the frikort without tax and without losing benefits',
          'so that companies can register the pay and see that there is room for it',
          'so that your municipality can handle your case and follow what has been used',
          'to show who has seen what, and to detect misuse',
          'to count how many frikort and employments there are. The figures name no one, and small numbers are shown to no one but your municipality',
        ],
      ],
    },
    {
      heading: 'Legal basis',
      parts: [
        [
          'The Danish act on socialt frikort (act 616 of 11 June 2024) requires frikort and employments to be registered in a joint IT system.',
          'The processing is necessary for a task that authorities carry out under the law: article 6(1)(e) of the General Data Protection Regulation.',
          'The CPR number is used to identify you with certainty: section 11(1) of the Danish Data Protection Act.',
        ],
        'We use the information because the law requires it. Your consent is not the legal basis, but the municipality asks you before granting the frikort, because taking part is voluntary. If you change your mind, ask it to make the frikort inactive. What is registered stays, because your tax and benefits depend on it.',
      ],
    },
    {
      heading: 'What information we hold',
      parts: [
        'If you have a frikort, we hold:',
        [
          'from the CPR register: your name, your CPR number (former ones too), your status in the register with its date, for example emigrated or dead, and whether your name and address are protected',
          'from the municipality: your card number, its status with date and reason, the responsible municipality, your caseworker and your consent',
          'from the companies: each employment with company, period, pay and the company’s contact person',
        ],
        'We do not hold your address, your case at the municipality, or the reason why you have a frikort. We treat the fact that you have one as confidential.',
        'If you log in for a municipality or a company, we hold your name, your organisation, your permissions, and what you do in the service. Whoever you are, we keep the time, your IP address and the messages between us and MitID each time you log in or out. If you are a contact person, we hold your name, your email and your phone number.',
        'If you have asked for an email when there is news, we have the address you entered. It is encrypted, used for nothing else and shown only to you.',
      ],
    },
    {
      heading: 'Who can see it',
      parts: [
        [
          'Caseworkers of the responsible municipality can see your frikort and your employments. Other municipalities are only told that you have a frikort in another municipality. If another municipality is to take over your frikort, it sees your name, CPR number and card number when your municipality offers it.',
          'A company that has your card number can see your name and remaining balance. If your name is protected, it sees only your initials. It sees only its own employments, and never your CPR number.',
          'The operator’s pages show neither your CPR number nor your page.',
        ],
        'Every look-up is logged with time, organisation, role and purpose, including those that are refused. The log contains neither your name nor your CPR number. We give information to nobody else unless a law requires it, and send it to no country outside the EU and the EEA.',
      ],
      links: [{ text: 'Who has seen my data', href: '/borger/hvem-har-set' }],
    },
    {
      heading: 'How long it is kept',
      parts: [
        `The information is made anonymous when ${defaultRetentionYears} whole calendar years have passed since the frikort became inactive and since the year of the last employment. If you die, the years count from your death, once the municipality has made the frikort inactive. The card number is never given to anyone else. The log remains, but can then no longer be traced to you.`,
        'The contact person of an employment is deleted when the citizen’s information is made anonymous. A company’s usual contact person is kept until the company changes it. The name of an employee who has seen or done something stays in the log and the history. There is no time limit for that.',
        `Messages to you on the page are deleted after ${messagesKeptDays} days. Your email address is deleted when you turn emails off, when you have not looked at your messages for that long, and when the frikort is made anonymous.`,
        `IP addresses and the messages from when you log in or out are deleted after ${loginMessagesKeptDays} days. The rules of NemLog-in require them to be kept that long. The messages are encrypted.`,
      ],
    },
    {
      heading: 'How it is protected',
      parts: [
        'CPR numbers are stored encrypted. You have to log in with MitID or MitID Erhverv with high security (assurance level “Substantial” or higher). The log is made so that tampering can be detected. Many wrong card numbers within an hour raise an alarm.',
      ],
    },
    {
      heading: 'Your rights',
      parts: [
        [
          'You have the right to see your information. You can see and download most of it when you are logged in. You can ask your municipality for the history of the frikort itself and your status in the CPR register.',
          `You have the right to have wrong information corrected. The company edits an employment until it is locked, ${editableDays} days after its end date. After that, and about everything else, contact the municipality.`,
          'In certain cases you can have information erased, or have its use restricted.',
          'You can object to its use.',
        ],
        'Contact your municipality if you want to exercise your rights. No decision about you is made by an IT system alone.',
      ],
      links: [{ text: 'My data', href: '/borger/oplysninger' }],
    },
    {
      heading: 'Complaints',
      parts: [
        'If you are not satisfied with how we use your information, you can complain to Datatilsynet, the Danish Data Protection Agency.',
      ],
      links: [{ text: 'Datatilsynet', href: externalLinks.dataProtectionAgency }],
    },
    {
      heading: 'Cookies, and what your browser remembers',
      parts: [
        'We use only cookies that are needed. We do not follow you to other sites. How steps are counted without saying who you are is told below.',
        [
          `A cookie remembers that you are logged in. It goes when you log out or close the browser. Your login ends after ${sessionIdleMinutes} minutes without use, and after ${sessionLongestHours} hours at the latest.`,
          'Another cookie lasts for up to 10\u00a0minutes while you are logging in.',
          'A cookie remembers your choice of language for a year.',
          `If you have an active frikort, the browser keeps card number, name and municipality while you are logged in, so that you can show the frikort without a connection. If your name is protected, it keeps only initials. It goes when you log out, or when someone else logs in, and it can be shown for ${sessionLongestHours} hours at most.`,
          'If you object to having your steps counted, the browser remembers that until you take the choice away.',
          'What you have typed in a form is remembered in the tab, so that it is not lost. It is gone when you log out or close the tab. It never includes a CPR number or a citizen’s name.',
        ],
      ],
    },
  ],
  updated: 'The policy was last changed on 30 November 2026.',
};
