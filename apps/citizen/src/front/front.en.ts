import type { FrontTexts } from './front.da.ts';

/** The texts of the front page, in English. */
export const en: FrontTexts = {
  title: 'Front page',
  heading: 'Earn money, and keep your benefits',
  lead: 'With a socialt frikort, people with severe social problems can earn an amount each year, without tax and without losing benefits.',
  entrances: 'Choose your entrance',
  caseworker: {
    title: 'Caseworker',
    text: 'Grant a frikort, find a citizen, and see what has been used.',
    action: 'Log in as a caseworker with MitID Erhverv',
  },
  company: {
    title: 'Company',
    text: 'Register an employment on a card number, and edit it if something changes.',
    action: 'Log in as a company with MitID Erhverv',
  },
  citizen: {
    title: 'Citizen',
    text: 'See how much you can earn for the rest of the year, and who has registered pay. Show your frikort.',
    action: 'Log in as a citizen with MitID',
  },
  amountOfTheYear: 'This year’s allowance',
  amount: ({ year }) => `Allowance in ${year}`,
  amountText: 'This much can be earned on the frikort this year, without tax and without losing benefits.',
  amountExample: 'This is an example until the real amount has been set.',
  amountMissing: ({ year }) => `The allowance for ${year} has not been set yet.`,
  amountUnavailable: 'The allowance cannot be shown right now.',
  status: 'Service status',
  statusText: {
    normal: 'Everything works as it should.',
    planned: 'Work is planned. See when below.',
    disruption: 'There are disruptions right now.',
  },
  statusUnavailable: 'The service status cannot be shown right now. The service may be down.',
};
