import type { LetterKind, LetterText } from './letter.ts';

/**
 * R36: our own texts, which stand until a municipality writes its own; stored by version with each letter, hence never
 * changed or removed. A new wording is a new version at the end. Of the law they say no more than is known: it is the
 * municipality that writes where and by when to complain.
 */
export type StandardLetter = { version: string } & Readonly<Record<LetterKind, LetterText>>;

const first: StandardLetter = {
  version: '2026-1',
  grant: {
    da: {
      title: 'Du har fået et socialt frikort',
      body: `Kære {navn}

{kommune} har den {dato} bevilget dig et socialt frikort. Dit frikortnummer er {kortnummer}.

Med frikortet må du tjene {beløb}, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.

Giv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.

Log på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.

{kommune} undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.

Har du spørgsmål, så kontakt {kontakt}.`,
    },
    en: {
      title: 'You have been granted a socialt frikort',
      body: `Dear {navn}

On {dato}, {kommune} granted you a socialt frikort. Your card number is {kortnummer}.

With the frikort you may earn {beløb} without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.

Give the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.

Log in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.

At least every second calendar year, {kommune} looks at whether you still meet the conditions for having the frikort.

If you have questions, contact {kontakt}.`,
    },
  },
  deactivation: {
    da: {
      title: 'Afgørelse: Dit sociale frikort er ikke længere aktivt',
      body: `Kære {navn}

{kommune} har den {dato} besluttet, at dit sociale frikort med nummer {kortnummer} ikke længere skal være aktivt.

Begrundelsen er:
{begrundelse}

Fra den {virkningsdato} kan virksomheder ikke registrere nye ansættelser på frikortet. Det gælder for alle år. De ansættelser, der allerede er registreret, gælder stadig.

Du kan stadig logge på Socialt Frikort med MitID og se, hvad der er registreret.

Har du spørgsmål, så kontakt {kontakt}.`,
      complaint: `Du kan klage over afgørelsen. Kontakt {kontakt}, hvis du vil klage. Så får du at vide, hvor du skal sende klagen, og hvornår den senest skal være fremme.`,
    },
    en: {
      title: 'Decision: your socialt frikort is no longer active',
      body: `Dear {navn}

On {dato}, {kommune} decided that your socialt frikort, number {kortnummer}, is no longer to be active.

The reason is:
{begrundelse}

From {virkningsdato}, companies cannot register new employments on the frikort. This applies to all years. Employments that have already been registered still count.

You can still log in to Socialt Frikort with MitID and see what has been registered.

If you have questions, contact {kontakt}.`,
      complaint: `You can complain about the decision. Contact {kontakt} if you want to complain. You will then be told where to send the complaint, and when it must arrive at the latest.`,
    },
  },
};

const standardLetters: readonly [StandardLetter, ...StandardLetter[]] = [first];

/** The version that letters of today stand on where the municipality has written nothing. */
export const currentStandardLetter: StandardLetter = standardLetters.at(-1) ?? first;

/** A version that some letter stands on. @throws RangeError for one that there never was */
export function standardLetter(version: string): StandardLetter {
  const found = standardLetters.find((letter) => letter.version === version);
  if (found === undefined) throw new RangeError(`No standard letter has the version ${version}`);
  return found;
}
