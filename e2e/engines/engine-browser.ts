/** A window of a browser as one person has it: nothing of an earlier one is in it. */
export interface EngineBrowser {
  /** Where its downloads arrive. */
  readonly downloads: string;
  open(address: string): Promise<void>;
  /** Runs a script in the page. @returns what it gives, which is JSON */
  run<Result>(script: string): Promise<Awaited<Result>>;
  /** Presses the mouse at a point of the window, in px from its top left corner. */
  pressAt(x: number, y: number): Promise<void>;
  /** Types into what has the focus, key by key; `\n` is Enter and `\t` is Tab. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** An engine that is running; its windows are opened one after the other. */
export interface Engine {
  openBrowser(): Promise<EngineBrowser>;
  close(): Promise<void>;
}

export const windowSize = { width: 1280, height: 800 } as const;
