import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { UsageError } from './command.ts';
import { readNumber } from './read-number.ts';

const given = (...parts: string[]) => readNumber(Readable.from(parts));

it('a CPR number is read from the first line', async () => {
  expect(await given('290569-0000\n', 'and more\n')).toBe('2905690000');
  expect(await given('2905', '690000')).toBe('2905690000');
  expect(await given('\n')).toBeUndefined();
  expect(await given()).toBeUndefined();
});

it('what is no CPR number is refused without being repeated', async () => {
  const refused = given('290569-000\n');
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.not.toThrow('290569');
});
