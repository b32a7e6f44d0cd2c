import type { Scope } from '@frikort/domain/scopes';

/** What a system may be allowed (R32): a name, and what it means for those whom it concerns. */
export type ScopeWords = Readonly<Record<Scope, { readonly name: string; readonly text: string }>>;

/** The scopes in Danish. */
export const scopeWords: ScopeWords = {
  'employments:read': {
    name: 'Se ansættelser',
    text: 'Hente de ansættelser, som virksomheden har registreret, med borgerens navn og løn.',
  },
  'employments:write': {
    name: 'Registrere og rette ansættelser',
    text: 'Registrere, rette og annullere. Det tæller i borgerens beløb med det samme.',
  },
  'card-lookups': {
    name: 'Slå frikortnumre op',
    text: 'Se navn og restbeløb for den borger, som et frikortnummer hører til.',
  },
  'citizens:read': {
    name: 'Se kommunens borgere',
    text: 'Hente borgerne med deres frikort og ansættelser, også som opgørelser. Borgeren kan se hver gang.',
  },
  'events:read': {
    name: 'Følge med i hændelser',
    text: 'Få at vide, at noget er sket, for eksempel at en ansættelse er rettet. Hændelsen nævner ingen personer.',
  },
  'statistics:read': {
    name: 'Hente statistik',
    text: 'Hente kommunens tal, også de små. De nævner ingen borgere.',
  },
};
