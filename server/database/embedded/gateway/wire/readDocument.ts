import { type Document, deserialize } from 'bson'

/** A document with JavaScript's own numbers, strings and regular expressions: for reading a command's options. */
export const readDocument = (bytes: Buffer): Document => deserialize(bytes)
