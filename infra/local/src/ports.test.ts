import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePort, portIsFree } from './ports.ts';

describe('a port', () => {
  it.each(['127.0.0.1', 'localhost'])(
    'is taken while another program listens on %s, and free again after',
    async (host) => {
      const port = await findFreePort();
      const other = createServer().listen({ port, host });
      await once(other, 'listening');
      expect(await portIsFree(port)).toBe(false);
      other.close();
      await once(other, 'close');
      expect(await portIsFree(port)).toBe(true);
    },
  );
});
