import type { Page } from '@playwright/test';

/** Opens the page where several employments are registered at once. */
export async function openImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Registrér flere' }).click();
  await page.getByRole('textbox', { name: 'Sæt rækker ind' }).waitFor();
}

/** Pastes cells as a spreadsheet puts them on the clipboard: tabs between them, a line break after each row. */
export async function pasteCells(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => `${row.join('\t')}\r\n`).join('');
  await page.getByRole('textbox', { name: 'Sæt rækker ind' }).focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}
