import { type Contender, kroner, readBalance } from '../contender.ts';
import { cardNumber, type Size } from '../places.ts';
import { measuredRoutes, numbers } from '../routes.ts';
import type { System } from '../system.ts';
import { registrar } from './common.ts';

/** Socialt Frikort itself, as it is: a session is checked, the log sealed, other systems are told, repetitions known. */
export function ours(system: System, size: Size): Contender {
  const route = measuredRoutes(size).find(({ name }) => name === 'POST /employments');
  if (!route) throw new Error('No route registers.');
  const ask = (card: number, amount: number) => {
    const asked = route.ask(Math.floor(Math.random() * numbers));
    const terms: object = JSON.parse(asked.body ?? '{}');
    const own = { cardNumber: cardNumber.of(card), amountOere: amount };
    return { ...asked, body: JSON.stringify({ ...terms, ...own }) };
  };
  const client = registrar(system.origin, ask);
  return {
    name: 'Socialt Frikort',
    server: { origin: system.origin, pid: system.api.pid, ask },
    register: client.register,
    balance: (card) =>
      readBalance(
        system.admin,
        `select allowance_oere as limit, (select sum(amount_oere) from employments e
          where e.citizen_id = c.id and e.year = cards.year and e.status = 'registered') as used
        from cards join citizens c on c.id = citizen_id where card_number = $1 and year = extract(year from now())`,
        [cardNumber.of(card)],
      ),
    unit: kroner,
    stop: () => client.close(),
  };
}
