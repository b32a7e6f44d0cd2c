/** The orders that a caseworker's list of citizens can have; a leading minus is descending. */
export const citizenSorts = [
  'name',
  '-name',
  'cardNumber',
  '-cardNumber',
  'remainingOere',
  '-remainingOere',
  'lastEmploymentEnd',
  '-lastEmploymentEnd',
  'status',
  '-status',
  'assignedCaseworker',
  '-assignedCaseworker',
  'controlDue',
  '-controlDue',
] as const;
export type CitizenSort = (typeof citizenSorts)[number];

/** The lists: one's own citizens, those nobody is assigned to, all of the municipality. */
export const citizenLists = ['mine', 'unassigned', 'all'] as const;
export type CitizenListName = (typeof citizenLists)[number];

/** R17: how many filters a caseworker keeps by names of their own. */
export const mostSavedFilters = 20;

/** R17: from how much down little is left of a frikort, until a caseworker says another amount. */
export const defaultLittleLeftOere = 500_000;
