// A company's own program on the client that @hey-api/openapi-ts makes. Compiled by outside-clients.extended.test.ts.
import { createClient } from './client/client';
import { getSession, registerEmployment } from './client/sdk.gen';

declare const process: { argv: string[]; stdout: { write(text: string): void } };

const [baseUrl = '', cookie = '', cardNumber = '', amount = ''] = process.argv.slice(2);

async function register() {
  const client = createClient({ baseUrl, headers: { cookie } });
  const session = await getSession({ client, headers: { 'Frikort-Entrance': 'company' } });
  if (!session.data) return { refused: session.error.code };
  const { data, error, response } = await registerEmployment({
    client,
    headers: {
      'Frikort-Entrance': 'company',
      'Frikort-Session': session.data.fingerprint,
      'Idempotency-Key': `hey-api-${amount}`,
    },
    body: {
      cardNumber,
      startDate: '2026-11-02',
      endDate: '2026-11-20',
      amountOere: Number(amount),
      contact: { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' },
    },
  });
  if (data) return { registered: data.amountOere, replayed: response?.headers.get('Idempotent-Replayed') };
  // What is told depends on the code, and the compiler knows both.
  return error.code === 'amount-exceeds-remaining'
    ? { refused: error.code, most: error.maxAmountOere }
    : { refused: error.code };
}

void register().then((outcome) => process.stdout.write(JSON.stringify(outcome)));
