import { deserialize, type Document, serialize } from 'bson'

/** The few answers the gateway makes itself, and the few commands it must read whole. */
export const encodeDocument = (document: Document): Buffer => Buffer.from(serialize(document, { ignoreUndefined: true }))

/** Values keep their BSON types, so that encoding gives back what was decoded. */
export const decodeDocument = (bytes: Buffer): Document => deserialize(bytes, { promoteValues: false, bsonRegExp: true })

/** With JavaScript's own numbers, strings and booleans: for reading options. */
export const readDocument = (bytes: Buffer): Document => deserialize(bytes, { promoteLongs: true, promoteValues: true })
