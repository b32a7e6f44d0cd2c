/** A text with a full stop; one that ends with a shortened word, such as `kr.`, has it already. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
