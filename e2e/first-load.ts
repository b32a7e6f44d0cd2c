/** What the start page of an app may fetch as script before anything is pressed: kB as sent. */
export const firstLoadScriptKb = 130;
