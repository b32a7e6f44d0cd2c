/** What a citizen's page says when the citizen has asked for the consent to be withdrawn, in Danish. */
export const da = {
  heading: 'Borgeren har bedt om at få samtykket trukket tilbage',
  asked: ({ day }: { day: string }) =>
    `Borgeren bad om det ${day}. Frikortet gælder, til kommunen har taget stilling.`,
  decide: 'Skal frikortet slutte, så deaktivér det. Tal eventuelt med borgeren først.',
  keep: 'Borgeren beholder frikortet',
  keepTitle: 'Beholder borgeren frikortet?',
  keepText: 'Så er sagen afsluttet, og frikortet bliver, som det er. Borgeren kan bede om det igen.',
  done: 'Det er noteret, at borgeren beholder frikortet.',
};

export type WithdrawalTexts = typeof da;
