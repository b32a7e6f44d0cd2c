/** What the process is told from outside is wrong; the message says which setting in plain words, never a value. */
export class ConfigError extends Error {}
