/** R28: all employments that ended in a period, or those that have not been handed over as they are now. */
export const handOverKinds = ['everything', 'changes'] as const;
export type HandOverKind = (typeof handOverKinds)[number];
