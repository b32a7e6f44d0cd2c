import { createServer, type Server } from 'node:net';

/** Listens for a moment, to learn whether (or which) port can be had. */
async function tryToListen(port: number, host: string): Promise<number | 'taken' | 'no such address'> {
  const server: Server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('no such address');
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}

/** Whether a TCP port is free on this machine's own addresses, IPv4 and (where there is one) IPv6. */
export async function portIsFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    if ((await tryToListen(port, host)) === 'taken') return false;
  }
  return true;
}

/** A port that was free a moment ago. Another process may take it first: callers try again then. */
export async function findFreePort(): Promise<number> {
  const port = await tryToListen(0, '127.0.0.1');
  if (typeof port !== 'number') throw new Error('No free port on 127.0.0.1.');
  return port;
}
