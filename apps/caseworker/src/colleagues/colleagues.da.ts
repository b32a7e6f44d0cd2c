type Count = { count: number };
type Named = { name: string };

const citizens = ({ count }: Count) => (count === 1 ? '1 borger' : `${count} borgere`);

/** What is said where citizens get another caseworker, in Danish. */
export const da = {
  title: 'Kolleger',
  lead: 'Sagsbehandlere i kommunen, der har været logget på her. Stopper en kollega, kan du give kollegaens borgere videre.',
  name: 'Navn',
  you: ({ name }: Named) => `${name} (dig)`,
  lastHere: 'Senest logget på',
  citizens: 'Tilknyttede borgere',
  away: 'Har ikke været her i et år',
  handOver: 'Giv videre',
  assign: 'Tilknyt sagsbehandler',
  handOverOf: ({ name }: Named) => `Giv videre fra ${name}`,

  action: 'Tilknyt kollega',
  titleOf: ({ name }: Named) => `Tilknyt en kollega til ${name}`,
  titleOfMany: (count: Count) => `Giv ${citizens(count)} en anden sagsbehandler`,
  titleOfNew: (count: Count) => `Tilknyt en sagsbehandler til ${citizens(count)}`,
  titleOfAll: ({ name, count }: Named & Count) => `Giv ${citizens({ count })} videre fra ${name}`,
  now: ({ name }: Named) => `${name} er tilknyttet nu og bliver erstattet.`,
  nobodyNow: 'Ingen er tilknyttet borgeren nu.',
  effect: 'Borgerne kommer på kollegaens liste og kan se kollegaens navn. Frikortene ændres ikke.',
  effectOfNew:
    'Borgerne kommer på sagsbehandlerens liste og kan se sagsbehandlerens navn. Frikortene ændres ikke.',
  meanwhile: 'Får en borger en anden sagsbehandler imens, bliver det ikke ændret, og du får det at vide.',
  who: 'Hvem skal være sagsbehandler?',
  choose: 'Vælg',
  me: ({ name }: Named) => `Mig (${name})`,
  nobody: 'Ingen',
  missing: 'Vælg, hvem der skal være sagsbehandler.',
  confirm: 'Giv videre',
  confirmOne: 'Tilknyt',

  done: ({ count, name }: Count & { name: string | undefined }) =>
    name === undefined
      ? `${citizens({ count })} har ikke længere en sagsbehandler.`
      : `${name} er nu sagsbehandler for ${citizens({ count })}.`,
  noneDone: 'Der er ikke ændret noget.',
  unchanged: (count: Count) => `For ${citizens(count)} var det sådan i forvejen.`,
  refused: 'De her blev ikke ændret:',
  refusedUnnamed: ({ count }: Count) =>
    `${citizens({ count })} blev ikke ændret, fordi en anden ændrede det imens.`,
  undo: 'Fortryd',
  undone: ({ count }: Count) =>
    count === 1
      ? 'Fortrudt. Borgeren har den samme sagsbehandler som før.'
      : `Fortrudt. ${count} borgere har den samme sagsbehandler som før.`,
  notUndone: ({ count }: Count) =>
    `Det kunne ikke fortrydes for ${citizens({ count })}. Der er gået mere end et minut, eller en anden har ændret det.`,
};

export type ColleagueTexts = typeof da;
