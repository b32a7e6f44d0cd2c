import { type ConsentFileType, consentFileType, mostConsentFileBytes } from '@frikort/domain/effort-consent';

/** A chosen file, read: what is sent of it, or what is wrong with it. */
export type ReadConsentFile = { readonly content: string } | { readonly wrong: 'too-large' | 'wrong-type' };

/** What a field for the file offers to choose from. */
export const acceptedFiles = '.pdf,.jpg,.jpeg,.png';

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  // In parts: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};

/** Reads a signed consent as the API takes it (R42): at most so large, and of a kind that its first bytes tell. */
export async function readChosenFile(file: File): Promise<ReadConsentFile> {
  if (file.size > mostConsentFileBytes) return { wrong: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return consentFileType(bytes) === undefined ? { wrong: 'wrong-type' } : { content: base64Of(bytes) };
}

const endings: Readonly<Record<ConsentFileType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The kept file as the browser saves it, under a name that names nobody. */
export function savedFile({ type, content }: { type: ConsentFileType; content: string }) {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  return { content: new Blob([bytes], { type }), name: `samtykke.${endings[type]}` };
}
