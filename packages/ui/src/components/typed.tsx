/** What somebody typed, in Danish as a rule: an English page is otherwise read out as if it were English. */
export function Typed({ children }: { children: string }) {
  return <span lang="da">{children}</span>;
}
