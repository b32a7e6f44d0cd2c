/** An outside system that acted (R32). A name is missing where it is another organisation's own to know. */
type ActingSystem = { readonly name?: string | undefined; readonly vendor?: string | undefined };

/** How an outside system stands where a person would, in Danish. */
export function actingSystem({ name, vendor }: ActingSystem): string {
  const system = name === undefined ? 'Et it-system' : `It-systemet ${name}`;
  return vendor === undefined ? system : `${system} (${vendor})`;
}
