/** The largest JSON body; a contact's text is at most some kilobytes. */
export const BODY_LIMIT = '256 kB'

/** Of one session, or of one address without a session: more than any person or screen needs. */
export const REQUESTS_PER_MINUTE = 3_000

/** Sign-ins begun or finished from one address: a whole office behind one address at nine in the morning. */
export const SIGN_INS_PER_MINUTE = 240

/** What one account may spend in a minute over all its sessions; a plain request costs one, others what their contract says. */
export const COST_PER_MINUTE_OF_ACCOUNT = 3_000

/** What the people and systems of one organisation may spend in a minute together: some hundreds at work at once. */
export const COST_PER_MINUTE_OF_ORGANISATION = 60_000
