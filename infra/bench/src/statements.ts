import { type Bare, bareOf, capture } from './captured.ts';
import { drive } from './drive.ts';
import type { MeasuredRoute } from './routes.ts';
import type { System } from './system.ts';

/** The statements of a route, as the API sends them for one request. */
export async function statementsOf(system: System, route: MeasuredRoute): Promise<Bare[]> {
  const n = 123_457;
  // Once before: what a process does only the first time is no part of it.
  await drive(system.origin, () => route.ask(n + 1), { connections: 1, seconds: 0.1 });
  for (;;) {
    const captured = await capture(system.admin, system.serverLog, async () => {
      const { method, path, headers, body } = route.ask(n);
      const answer = await fetch(system.origin + path, { method, headers, body: body ?? null });
      if (!answer.ok) throw new Error(`${route.name} answered ${answer.status}: ${await answer.text()}`);
      await answer.arrayBuffer();
    });
    // A job of the process came between: again.
    if (captured.some(({ text }) => /audit_queue|audit_seals|event_queue|advisory/.test(text))) continue;
    return captured.map((statement) => bareOf(statement, route.varying, n));
  }
}
