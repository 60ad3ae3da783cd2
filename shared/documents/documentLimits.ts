/** Documents of one matter at most, attachments of its messages not counted. */
export const MOST_DOCUMENTS = 200
