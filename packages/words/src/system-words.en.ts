import type { actingSystem as danish } from './system-words.da.ts';

/** How an outside system stands where a person would, in English. */
export const actingSystem: typeof danish = ({ name, vendor }) => {
  const system = name === undefined ? 'An IT system' : `The IT system ${name}`;
  return vendor === undefined ? system : `${system} (${vendor})`;
};
