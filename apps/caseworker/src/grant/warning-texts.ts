import type { CitizenMessages } from '../citizen-messages.da.ts';
import type { PersonWithoutFrikort } from '../queries/search.ts';

type Warning = PersonWithoutFrikort['warnings'][number];

function textOf(warning: Warning, { withoutFrikort }: CitizenMessages): string {
  if (warning.code === 'under-18') return withoutFrikort.under18({ age: warning.age });
  const texts: Readonly<Record<string, string>> = withoutFrikort.warnings;
  return texts[warning.standing] ?? withoutFrikort.warnings.other;
}

/** R21: the register's warnings in words; one that this version does not know is told as such, never left out. */
export function warningTexts(warnings: readonly Warning[], messages: CitizenMessages): string[] {
  return warnings.map((warning) => textOf(warning, messages));
}
