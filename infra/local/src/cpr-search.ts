/** Ten digits as a CPR number is written: with or without hyphen or blank, also percent-encoded, in any longer text. */
const forms = /(?=(\d{6})(?:-|%2D|\s|%20|\+)?(\d{4}))/gi;

/**
 * Makes the search for known CPR numbers in a text.
 * @param known ten digits each
 * @returns which of them stand in a text, in whatever form; every place is looked at, also inside a longer run of digits
 */
export function cprSearch(known: Iterable<string>): (text: string) => string[] {
  const numbers = new Set(known);
  return (text) =>
    [...text.matchAll(forms)]
      .map(([, date, serial]) => `${date}${serial}`)
      .filter((number) => numbers.has(number));
}
