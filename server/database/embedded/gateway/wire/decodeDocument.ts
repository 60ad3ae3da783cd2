import { type Document, deserialize } from 'bson'

/** A document whose values keep their BSON types, so that encoding gives back what was decoded. */
export const decodeDocument = (bytes: Buffer): Document =>
  deserialize(bytes, { promoteValues: false, bsonRegExp: true })
