import { openDatabase } from '@frikort/api/database/database';
import { countStatistics } from '@frikort/api/statistics/daily-count';
import type { Bare } from './captured.ts';
import type { Counting, Measured } from './report.ts';

const turns = 10;

type Drivers = {
  readonly databaseUrl: string;
  readonly driveApi: () => Promise<Measured['api'][number]>;
  readonly pgbench: (statements: readonly Bare[]) => Promise<number>;
};

/** Measures in many short turns, so that others on the machine disturb both sides alike. */
export async function measureCounting(
  statements: readonly Bare[],
  { databaseUrl, driveApi, pgbench }: Drivers,
): Promise<Counting> {
  const all: Counting = { counted: [], uncounted: [], countMs: [], withChannel: [], withoutChannel: [] };
  const without = withoutChannel(statements);
  const db = openDatabase(databaseUrl, { maxConnections: 1 });
  try {
    for (let turn = 1; turn <= turns; turn += 1) {
      const first = turn % 2 === 0;
      for (const isCounted of [first, !first]) {
        if (isCounted) all.counted.push(await whileCounting(db, driveApi, all.countMs));
        else all.uncounted.push(await driveApi());
      }
      for (const hasChannel of [first, !first]) {
        const perSecond = await pgbench(hasChannel ? statements : without);
        (hasChannel ? all.withChannel : all.withoutChannel).push(perSecond);
      }
    }
  } finally {
    await db.$client.end();
  }
  return all;
}

/** Runs something while the figures are counted again and again. */
async function whileCounting<Outcome>(
  db: ReturnType<typeof openDatabase>,
  run: () => Promise<Outcome>,
  countMs: number[],
): Promise<Outcome> {
  let isOver = false;
  const counting = (async () => {
    while (!isOver) countMs.push(await countStatistics(db, new Date()));
  })();
  try {
    return await run();
  } finally {
    isOver = true;
    await counting;
  }
}

const column = /, changes, channel\)/;
const value = /,\s*case when \$\d+::text is null then 'integration' else 'web' end/;

/**
 * The statements without the channel of the receipt.
 * @throws Error when it is not in them exactly once
 */
export function withoutChannel(statements: readonly Bare[]): Bare[] {
  const telling = statements.filter(({ text }) => column.test(text) && value.test(text));
  if (telling.length !== 1) throw new Error(`The channel is in ${telling.length} statements, and not in one`);
  return statements.map((statement) =>
    telling.includes(statement)
      ? { ...statement, text: statement.text.replace(column, ', changes)').replace(value, '') }
      : statement,
  );
}
