/** A session ends after this long without a request: a desk left for lunch, not for a phone call (milliseconds). */
export const IDLE_LIMIT = 60 * 60 * 1000

/** A session ends at the latest after a long working day, however busy (milliseconds). */
export const ABSOLUTE_LIMIT = 12 * 60 * 60 * 1000

/** How long this process may believe what it last read of a session, its person and their rights (milliseconds). */
export const BELIEF_LIMIT = 2_000

/** Use of a session is written down at most this often (milliseconds): reading must not cost a write. */
export const USE_NOTED_EVERY = 60_000

/** The cookie that carries the session; the OpenAPI page names it too. */
export const SESSION_COOKIE = 'ycrm.session'
