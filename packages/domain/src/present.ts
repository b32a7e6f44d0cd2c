type Absent = null | undefined;

/** The members of an object that are there, whichever those are: what may be null or undefined may be missing. */
type Present<T> = {
  -readonly [Key in keyof T as Extract<T[Key], Absent> extends never ? Key : never]: T[Key];
} & {
  -readonly [Key in keyof T as Extract<T[Key], Absent> extends never ? never : Key]?: Exclude<T[Key], Absent>;
};

/**
 * A copy of an object without the members that are null or undefined, for types whose optional members are absent when
 * there is nothing to tell: `{ id, ...present({ reference }) }`. Empty texts, zero and false stay. The names of the
 * members are written in the code, never taken from an input.
 */
export function present<const T extends object>(members: T): Present<T> {
  const there: Record<string, unknown> = {};
  for (const name of Object.keys(members)) {
    const value: unknown = Reflect.get(members, name);
    if (value !== null && value !== undefined) there[name] = value;
  }
  // What is left out is what the type says may be missing.
  return there as Present<T>;
}
