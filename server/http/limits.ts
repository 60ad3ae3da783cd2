/** The largest JSON body; a contact's text is at most some kilobytes. */
export const BODY_LIMIT = '256 kB'
