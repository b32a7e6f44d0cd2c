/** What came of mutants, by their ids: the test that one made fail, or that it did not come to an end. */
export type Outcomes = Record<string, { kind: 'found'; test: string; message: string } | { kind: 'endless' }>;
