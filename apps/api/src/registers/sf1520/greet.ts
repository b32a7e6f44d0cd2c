import { request } from 'node:https';
import { TLSSocket } from 'node:tls';
import { codeOf, type PostOutcome } from '../post.ts';
import type { Connection } from './ask.ts';

export type Greeting =
  | { kind: 'ok'; protocol: string; validTo: Date }
  | Extract<PostOutcome, { kind: 'no-connection' | 'timeout' }>;

/**
 * Shows our certificate and looks at theirs, without asking about anybody. Any answer over HTTP will do: with TLS 1.3
 * a server says only after the handshake that it does not accept a client.
 */
export function greet({ endpoint, agent, limits }: Connection): Promise<Greeting> {
  return new Promise((resolve) => {
    const call = request(endpoint, { method: 'HEAD', agent });
    const finish = (greeting: Greeting) => {
      clearTimeout(timer);
      call.destroy();
      resolve(greeting);
    };
    const timer = setTimeout(() => finish({ kind: 'timeout', phase: 'answer' }), limits.wholeMs);
    call.on('error', (error) => finish({ kind: 'no-connection', code: codeOf(error) }));
    call.on('response', ({ socket }) => {
      if (!(socket instanceof TLSSocket)) throw new TypeError('HTTPS without TLS.');
      const validTo = new Date(socket.getPeerCertificate().valid_to);
      finish({ kind: 'ok', protocol: socket.getProtocol() ?? 'TLS', validTo });
    });
    call.end();
  });
}
