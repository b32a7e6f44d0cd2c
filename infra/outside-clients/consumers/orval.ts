// A company's own program on the client that orval makes. Compiled by outside-clients.extended.test.ts.
import { getSession, registerEmployment } from './client';

declare const process: { argv: string[]; stdout: { write(text: string): void } };

const [, cookie = '', cardNumber = '', amount = ''] = process.argv.slice(2);

async function register() {
  const session = await getSession({ 'Frikort-Entrance': 'company' }, { headers: { cookie } });
  if (session.status !== 200) return { refused: session.data.code };
  const answer = await registerEmployment(
    {
      cardNumber,
      startDate: '2026-11-02',
      endDate: '2026-11-20',
      amountOere: Number(amount),
      contact: { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' },
    },
    {
      'Frikort-Entrance': 'company',
      'Frikort-Session': session.data.fingerprint,
      'Idempotency-Key': `orval-${amount}`,
    },
    { headers: { cookie } },
  );
  if (answer.status === 201) {
    return { registered: answer.data.amountOere, replayed: answer.headers.get('Idempotent-Replayed') };
  }
  // What is told depends on the status and the code, and the compiler knows both.
  return answer.status === 409 && answer.data.code === 'amount-exceeds-remaining'
    ? { refused: answer.data.code, most: answer.data.maxAmountOere }
    : { refused: answer.data.code };
}

void register().then((outcome) => process.stdout.write(JSON.stringify(outcome)));
