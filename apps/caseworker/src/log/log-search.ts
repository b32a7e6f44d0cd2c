/** What the address of the operator's log may ask for. Never a citizen: that would be a number in an address. */
export type LogSearch = {
  /** The CVR number of an organisation. */
  readonly cvr?: string;
  /** The id that the log has for a person. */
  readonly person?: string;
  /** From which day on. */
  readonly fra?: string;
};

/** Reads the address; what does not look right is left out. */
export function logSearch(search: Record<string, unknown>): LogSearch {
  // The router reads digits as a number.
  const given = (name: keyof LogSearch, shape: RegExp) => {
    const text = String(search[name] ?? '');
    return shape.test(text) ? { [name]: text } : {};
  };
  return {
    ...given('cvr', /^\d{8}$/),
    ...given('person', /^[\da-f-]{36}$/),
    ...given('fra', /^\d{4}-\d{2}-\d{2}$/),
  };
}
