/** Whether a migration makes an index concurrently, which no transaction may: its statements run one by one. */
export function runsApart(text: string): boolean {
  return /^(create|drop) index concurrently/im.test(text);
}
