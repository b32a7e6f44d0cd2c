import { customType } from 'drizzle-orm/pg-core';

/** Raw bytes. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Text that sorts the Danish way: Æ, Ø and Å after Z. */
export const danishText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "da-x-icu"',
});
