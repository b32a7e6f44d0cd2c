/**
 * The modules that decide one of some rules, by the table of packages/domain's README.
 * @throws when the table names none for one of the rules
 */
export function modulesOfRules(readme: string, rules: readonly string[]): string[] {
  const rows = [...readme.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]*) \|$/gm)].map(
    ([, modules = '', cited = '']) => ({
      modules: [...modules.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
      cited: numbersOf(cited),
    }),
  );
  const modules = rules.map((rule) =>
    rows.filter(({ cited }) => cited.includes(Number(rule.slice(1)))).flatMap((row) => row.modules),
  );
  const missing = rules.filter((_rule, place) => modules[place]?.length === 0);
  if (missing.length > 0) throw new Error(`The README names no module for ${missing.join(', ')}.`);
  return [...new Set(modules.flat())];
}

/** `R5-R8, R25` → 5, 6, 7, 8, 25. */
function numbersOf(cited: string): number[] {
  return [...cited.matchAll(/R(\d+)(?:-R(\d+))?/g)].flatMap(([, from = '', to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, place) => Number(from) + place),
  );
}
