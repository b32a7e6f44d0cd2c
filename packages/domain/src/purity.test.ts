import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

/** The modules a source imports at run time; a type import is erased. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm);
  return [...statements].flatMap(([, type, module]) => (type || !module ? [] : [module]));
}

describe('the rules are pure', () => {
  it.each(sources)('$file imports its neighbours, and zod only in the schemas', ({ file, text }) => {
    const foreign = importsOf(text).filter((module) => !module.startsWith('./'));
    expect(foreign.filter((module) => !(module === 'zod' && file.endsWith('schemas.ts')))).toEqual([]);
  });

  it.each(sources)('$file reads no clock, no chance and no surroundings', ({ text }) => {
    expect(text).not.toMatch(/new Date\(\)|Date\.now|Math\.random|process\.|globalThis|fetch\(|console\./);
  });

  it('would notice a planted violation', () => {
    expect(importsOf("import { z } from 'zod';\nimport type { A } from 'pg';")).toEqual(['zod']);
    expect(importsOf("import {\n  readFileSync,\n} from 'node:fs';")).toEqual(['node:fs']);
  });
});
