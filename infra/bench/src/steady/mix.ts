import { type Asked, type MeasuredRoute, numbers } from '../routes.ts';

/** A request, and what is learnt from its answer. */
export type Mixed = {
  readonly kind: string;
  readonly asked: Asked;
  readonly learn?: (body: string, version: string) => void;
};

/** Of a hundred requests so many are of the routes that the bench measures; the rest change what was registered. */
const shares: Readonly<Record<string, number>> = {
  'POST /employments': 18,
  'POST /card-lookups': 20,
  'POST /citizens/search': 9,
  'GET /me': 14,
  'GET /citizens': 7,
  'GET /employments (10,000)': 6,
  'GET /employments/totals (10,000)': 4,
  'GET /session': 10,
  'GET /service-status': 4,
};
const changes = { edit: 5, cancellation: 2.9 };
/** So many rows an import has. */
const importRows = 50;

/** Whoever registered something can change it. */
type Registered = {
  readonly id: string;
  readonly version: string;
  readonly headers: Asked['headers'];
  readonly terms: Record<string, unknown>;
};

/** As many registrations are remembered as are soon changed. */
const remembered = 1_000;

/** Draws requests of people at work: look-ups, registrations, edits, cancellations, lists, and now and then an import. */
export function mixOf(routes: readonly MeasuredRoute[], draw: () => number = Math.random): () => Mixed {
  const registered: Registered[] = [];
  const edited: Registered[] = [];
  const register = routeNamed('POST /employments');
  const number = () => Math.floor(draw() * numbers);
  const remember = (list: Registered[], one: Registered) => {
    if (list.length < remembered) list.push(one);
  };
  const learnOf = (list: Registered[], { headers, body }: Asked) => {
    const terms = JSON.parse(body ?? '{}');
    return (answer: string, version: string) =>
      remember(list, { id: JSON.parse(answer).id, version, headers, terms });
  };

  function registration(): Mixed {
    const asked = register.ask(number());
    return { kind: register.name, asked, learn: learnOf(registered, asked) };
  }

  function edit(): Mixed {
    const one = registered.shift();
    if (!one) return registration();
    const { cardNumber: _, ...terms } = one.terms;
    return {
      kind: 'PATCH /employments/{id}',
      asked: changing(one, 'PATCH', '', { ...terms, amountOere: 2 }),
      learn: (answer, version) => remember(edited, { ...one, id: JSON.parse(answer).id, version }),
    };
  }

  function cancellation(): Mixed {
    const one = edited.shift() ?? registered.shift();
    if (!one) return registration();
    return {
      kind: 'POST /employments/{id}/cancellation',
      asked: changing(one, 'POST', '/cancellation', { reason: 'Prøve' }),
    };
  }

  function imports(): Mixed {
    const asked = register.ask(number());
    const rows = Array.from({ length: importRows }, () => JSON.parse(register.ask(number()).body ?? '{}'));
    const path = asked.path.replace(/\/employments$/, '/employment-imports');
    return { kind: 'POST /employment-imports', asked: { ...asked, path, body: JSON.stringify(rows) } };
  }

  function routeNamed(name: string): MeasuredRoute {
    const route = routes.find((one) => one.name === name);
    if (!route) throw new Error(`No route is called ${name}.`);
    return route;
  }

  const kinds: { share: number; make: () => Mixed }[] = [
    ...Object.entries(shares).map(([name, share]) => {
      const route = routeNamed(name);
      return {
        share,
        make: route === register ? registration : () => ({ kind: name, asked: route.ask(number()) }),
      };
    }),
    { share: changes.edit, make: edit },
    { share: changes.cancellation, make: cancellation },
  ];
  const all = kinds.reduce((sum, { share }) => sum + share, 0);
  // One in a thousand: what the shares leave of a hundred.
  return () => {
    let left = draw() * 100;
    if (left >= all) return imports();
    for (const { share, make } of kinds) {
      if (left < share) return make();
      left -= share;
    }
    return registration();
  };
}

function changing(
  { id, version, headers }: Registered,
  method: 'PATCH' | 'POST',
  path: string,
  body: object,
): Asked {
  const { 'idempotency-key': _, ...kept } = headers;
  return {
    method,
    path: `/api/v1/employments/${id}${path}`,
    headers: { ...kept, 'if-match': version },
    body: JSON.stringify(body),
  };
}
