import type { CardBalance } from '@frikort/domain/card';
import type { AcceptedEdit, EditWindow } from '@frikort/domain/employment';
import type { OwnEmployment } from '@frikort/domain/employment-import';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { oere } from '@frikort/domain/money';
import type { RowFacts } from './facts-store.ts';

export type CardOfYear = { citizenId: string; year: number };

/** What moves on a card: add `deltaOere` to what is used of that year. */
export type CardMovement = CardOfYear & { deltaOere: number };

/** An employment that a row edits: one that is stored, or that an earlier row of a dry run would have made. */
export type Editable = EmploymentTerms &
  EditWindow & {
    status: 'registered' | 'cancelled';
    cardNumber: string;
    id?: string;
    version?: number;
  };

/**
 * What earlier rows of an import lead to and the database does not have yet, so that every row is judged as if those
 * before it had been sent one by one.
 */
export class Ahead {
  readonly #used = new Map<string, CardMovement>();
  readonly #byReference = new Map<string, Editable>();
  readonly #own = new Map<string, OwnEmployment[]>();
  readonly #edited = new Set<string>();

  /** Every card that an employment is on at some time, also one on which nothing moves in all. */
  get cards(): CardOfYear[] {
    return [...this.#used.values()];
  }

  /** What moves on the cards in all. */
  get movements(): CardMovement[] {
    return [...this.#used.values()].filter(({ deltaOere }) => deltaOere !== 0);
  }

  /** The facts of a row as they are after the rows before it. */
  apply({ citizen, stored, same }: RowFacts, year: number, reference: string | null | undefined) {
    const withCard = citizen && { ...citizen, card: this.#cardAfter(citizen, year) };
    const isEdited = same !== null && this.#edited.has(same.id);
    return {
      citizen: withCard,
      stored: this.#byReference.get(reference ?? '') ?? stored,
      own: [...(same && !isEdited ? [same] : []), ...((citizen && this.#own.get(citizen.id)) ?? [])],
    };
  }

  /** An employment will be there. */
  add(citizenId: string, row: number, employment: Editable, year: number): void {
    this.#move({ citizenId, year, deltaOere: employment.amountOere });
    this.#know(citizenId, employment, row);
  }

  /** One will be changed. */
  change(citizenId: string, before: Editable, { terms, moves }: AcceptedEdit, row: number): void {
    for (const move of moves) this.#move({ citizenId, ...move });
    if (before.id !== undefined) this.#edited.add(before.id);
    const own = this.#own.get(citizenId) ?? [];
    this.#own.set(
      citizenId,
      own.filter(({ reference }) => reference === null || reference !== before.reference),
    );
    this.#know(citizenId, { ...before, ...terms }, row);
  }

  /** The employments are stored by now, but not what moves on the cards. */
  forgetEmployments(): void {
    this.#byReference.clear();
    this.#own.clear();
    this.#edited.clear();
  }

  #cardAfter({ id: citizenId, card }: NonNullable<RowFacts['citizen']>, year: number): CardBalance | null {
    const deltaOere = this.#used.get(keyOf({ citizenId, year }))?.deltaOere ?? 0;
    return card && { ...card, usedOere: oere(card.usedOere + deltaOere) };
  }

  #know(citizenId: string, employment: Editable, row: number): void {
    const { reference, startDate, endDate, amountOere } = employment;
    if (reference !== null) this.#byReference.set(reference, employment);
    const known = { startDate, endDate, amountOere, reference, row };
    const own = this.#own.get(citizenId);
    if (own) own.push(known);
    else this.#own.set(citizenId, [known]);
  }

  #move(movement: CardMovement): void {
    const key = keyOf(movement);
    const deltaOere = (this.#used.get(key)?.deltaOere ?? 0) + movement.deltaOere;
    this.#used.set(key, { ...movement, deltaOere });
  }
}

const keyOf = ({ citizenId, year }: CardOfYear) => `${citizenId} ${year}`;
