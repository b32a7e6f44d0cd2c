import type { $brand } from 'zod';

/**
 * A `Base` that only its own parser makes: `Branded<number, 'Oere'>`. The mark exists for the compiler alone.
 * It is zod's mark, so that `z.string().brand<'CalendarDate'>()` gives the same type; the import is erased.
 */
export type Branded<Base, Name extends string> = Base & $brand<Name>;
