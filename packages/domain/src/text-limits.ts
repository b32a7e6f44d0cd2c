/** The longest texts, in characters, by what is written. */
export const textLimits = {
  /** R9: the contact person's. */

  name: 100,
  email: 254,
  phone: 40,
  /** R8: the company's own reference. */
  reference: 64,
  /** R8, R15: why something is cancelled, deactivated or reactivated. */
  reason: 500,
  /** R30: what a citizen adds to an objection, and what is answered to it. */
  objection: 200,
  /** Of a service notice, in each language. */

  title: 100,
  text: 1000,
  /** R1: where an amount of a year stands. */
  source: 200,
  /** Of a municipality's contact details; opening hours in each language. */

  address: 200,
  openingHours: 200,
  webPage: 200,
  /** R36: what a municipality writes in a letter, in each language. */
  letterTitle: 100,
  letterBody: 3000,
  letterComplaint: 1000,
  /** What an outside system is called. */
  clientName: 80,
  /** Where events are sent (R34). */
  webhookUrl: 500,
  /** R40, R41: what organisations of efforts, who finances them, efforts and their categories are called. */
  effortOrganisation: 50,
  financier: 100,
  effort: 100,
  effortCategory: 80,
  effortDetails: 2000,
  /** What a caseworker calls a filter that they keep. */
  filterName: 40,
  /** What is searched for in a list. */
  search: 100,
} as const;
