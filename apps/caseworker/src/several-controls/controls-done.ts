import type { components } from '@frikort/api-client/schema';

type Outcomes = components['schemas']['SeveralControls']['items'];

/** What came of controls recorded together, of each who was ticked. */
export type ControlsDone = readonly (Outcomes[number] & { readonly id: string; readonly name: string })[];

/** The answer has one outcome for each who was ticked, in their order. */
export function controlsDone(
  chosen: readonly { readonly id: string; readonly name: string }[],
  outcomes: Outcomes,
): ControlsDone {
  return chosen.flatMap(({ id, name }, place) => {
    const outcome = outcomes[place];
    return outcome === undefined ? [] : [{ ...outcome, id, name }];
  });
}
