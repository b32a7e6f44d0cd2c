import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cards')
export class Card {
  @PrimaryColumn({ name: 'card_number' })
  cardNumber: string;

  /** What the card may be used for in a year, in øre. */
  @Column({ name: 'allowance_oere' })
  allowanceOere: number;
}
