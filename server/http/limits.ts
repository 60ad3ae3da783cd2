/** The largest JSON body; a contact's text is at most some kilobytes. */
export const BODY_LIMIT = '256 kB'

/** Of one session, or of one address without a session: more than any person or screen needs. */
export const REQUESTS_PER_MINUTE = 3_000

/** Sign-ins begun or finished from one address: a whole office behind one address at nine in the morning. */
export const SIGN_INS_PER_MINUTE = 240
