/** The model as it is, or with something of it taken out; and what spin must find then. */
export interface Variant {
  readonly title: string;
  /** What is taken out, as `balance.pml` names it. */
  readonly without: readonly string[];
  /** Of what stands in `check()` of the model, what breaks; nothing when it must hold. */
  readonly breaks?: 'used[i]<=allowance[i]' | 'used[i]==sum' | 'acknowledged[i]<=version[i]';
}

/** Each guard alone is enough for the balance; what has no second guard is seen to break. */
export const variants: readonly Variant[] = [
  { title: 'as it runs', without: [] },
  { title: 'without the condition of the statement', without: ['WITHOUT_CONDITION'] },
  { title: 'without the CHECK of the table', without: ['WITHOUT_CHECK'] },
  {
    title: 'without both: count, then insert',
    without: ['WITHOUT_CONDITION', 'WITHOUT_CHECK'],
    breaks: 'used[i]<=allowance[i]',
  },
  {
    title: 'a lowering that does not hold the cards still',
    without: ['WITHOUT_HOLDING_STILL'],
    breaks: 'used[i]<=allowance[i]',
  },
  {
    title: 'an edit without lock and version of the employment',
    without: ['WITHOUT_ROW_LOCK'],
    breaks: 'used[i]==sum',
  },
  { title: 'a repeated request without its key', without: ['WITHOUT_KEY'], breaks: 'used[i]==sum' },
  {
    title: 'balance and employment in two statements',
    without: ['IN_TWO_STATEMENTS'],
    breaks: 'used[i]==sum',
  },
  {
    title: 'an answer before the commit',
    without: ['ACKNOWLEDGED_FIRST'],
    breaks: 'acknowledged[i]<=version[i]',
  },
];
