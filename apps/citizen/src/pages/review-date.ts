/** A day as it stands in a sentence: “28. november 2026”. @param day as `YYYY-MM-DD` */
export function dayInWords(locale: 'da-DK' | 'en-GB', day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replaceAll(' ', '\u00a0');
}

/** The same day a year later; of 29 February it is 1 March. @param day as `YYYY-MM-DD` */
export function yearLater(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
