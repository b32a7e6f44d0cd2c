/** R28: all employments that ended in a period, or those that have not been handed over as they are now. */
export const handOverKinds = ['everything', 'changes'] as const;
export type HandOverKind = (typeof handOverKinds)[number];

/** R28: how many a municipality makes in 24 hours at most: a system that asks every half hour makes fewer. */
export const mostHandOversADay = 50;
