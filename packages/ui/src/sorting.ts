/** The order that pressing a column's heading gives: rising first, then falling. */
export function nextSort(column: string, current: string): string {
  return current === column ? `-${column}` : column;
}

/** How a column is sorted, for `aria-sort`. */
export function directionOf(column: string, current: string): 'ascending' | 'descending' | 'none' {
  if (current === column) return 'ascending';
  return current === `-${column}` ? 'descending' : 'none';
}
