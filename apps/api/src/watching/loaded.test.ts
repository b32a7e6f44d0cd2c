import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What a module loads as soon as it is loaded, and what that loads: packages, and files of ours. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, types, specifier = ''] of text.matchAll(
    /^(?:import|export)( type)?\b[^;]*?\bfrom '([^']+)';/gm,
  )) {
    if (types) continue;
    if (specifier.startsWith('.')) loadedWith(path.join(path.dirname(file), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

it('a process that nobody watches loads nothing to watch it with', () => {
  const loaded = [...loadedWith(path.join(import.meta.dirname, '../server.ts'))];
  expect(loaded).toContain('fastify');
  expect(loaded.filter((name) => /prometheus|opentelemetry|otel/.test(name))).toEqual([]);
  const watching = [...loadedWith(path.join(import.meta.dirname, 'traces.ts'))];
  expect(watching).toContain('@fastify/otel');
});
