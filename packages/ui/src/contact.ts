/**
 * Where users get help. Facts of the operator, not of the code: an operator that takes the system over
 * changes them here. Those of this repository are fictional.
 */
export const contact = {
  email: 'hjaelp@socialtfrikort.example',
  /** As it is read aloud, and as it is dialled. */
  phone: { shown: '10 20 30 40', dialled: '+4510203040' },
  hours: { da: 'Hverdage kl. 8-16', en: 'Weekdays 8am to 4pm' },
  wishesEmail: 'oensker@socialtfrikort.example',
  operator: 'Socialt Frikort Drift',
} as const;

/** Who helps with what support does not cover, and what may be read about the scheme. */
export const externalLinks = {
  /** The ministry's agency: rules and interpretation. */
  scheme: 'https://www.sbst.dk/',
  law: 'https://www.retsinformation.dk/eli/lta/2024/616',
  mitId: 'https://www.mitid.dk/',
  mitIdErhverv: 'https://www.mitid-erhverv.dk/',
  dataProtectionAgency: 'https://www.datatilsynet.dk/',
  accessibilityComplaint: 'https://digst.dk/digital-inklusion/webtilgaengelighed/',
} as const;

/** What the act on web accessibility asks of the operator: where its statement is registered, and when it was last reviewed. */
export const accessibilityStatement = {
  /** In the WAS-Tool of Digitaliseringsstyrelsen: one for each host name. */
  atWas: 'https://www.was.digst.dk/socialtfrikort-example',
  /** Day of the last review; the next is due within a year. */
  reviewed: '2026-11-28',
} as const;
