/** What the start page of an app may fetch as script before anything is pressed: kB as sent (Brotli). */
export const firstLoadScriptKb = 113;
