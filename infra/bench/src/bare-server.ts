// The same statements and no more around them than Fastify and the driver: what of the API's time is its own.

import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';
import { z } from 'zod';

const settings = z
  .object({ port: z.int(), databaseUrl: z.string(), connections: z.int(), statements: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(0, 'utf8')));

const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: settings.connections });
const app = Fastify();

app.post('/', async (request) => {
  const values = z.array(z.array(z.string().nullable())).parse(request.body);
  let rows: unknown[] = [];
  for (const [place, text] of settings.statements.entries()) {
    ({ rows } = await pool.query({ name: `bare_${place}`, text, values: [...(values[place] ?? [])] }));
  }
  return rows;
});

await app.listen({ host: '127.0.0.1', port: settings.port });
process.stdout.write('ready\n');
