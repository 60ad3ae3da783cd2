import { type Document, serialize } from 'bson'

/** BSON of the few answers the gateway makes itself; the engine's own answers are passed on as they are. */
export const encodeDocument = (document: Document): Buffer =>
  Buffer.from(serialize(document, { ignoreUndefined: true }))
