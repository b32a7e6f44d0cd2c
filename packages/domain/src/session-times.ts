/** A session ends so many minutes after its last use (OIOSAML 3.0). */
export const sessionIdleMinutes = 30;

/** However much it is used, a session ends so many hours after the login. */
export const sessionLongestHours = 12;

/** Whoever is logged in is warned so many minutes before the session ends. */
export const sessionWarningMinutes = 5;
