import {
  BSON_ARRAY,
  BSON_BINARY,
  BSON_BOOLEAN,
  BSON_DOCUMENT,
  BSON_DOUBLE,
  BSON_INT32,
  BSON_INT64,
  BSON_STRING,
} from './bsonTypes.ts'
import { documentSize } from './documentSize.ts'
import { ProtocolError } from './ProtocolError.ts'
import { readInt32 } from './readInt32.ts'

/** Where an element stands in its document: type byte, and offsets of key and value. */
export type Element = { type: number; keyStart: number; keyEnd: number; valueStart: number; valueEnd: number }

/**
 * Visits the top-level elements of a document without decoding values. The same `element` object is passed each time:
 * copy what is to be kept. Return false to stop. Throws ProtocolError when the bytes are not BSON.
 */
export function scanElements(document: Buffer, visit: (element: Element) => boolean | undefined): void {
  const end = documentSize(document, 0, document.length) - 1
  const element: Element = { type: 0, keyStart: 0, keyEnd: 0, valueStart: 0, valueEnd: 0 }
  let at = 4
  while (at < end) {
    element.type = document[at] as number
    element.keyStart = at + 1
    element.keyEnd = document.indexOf(0, at + 1)
    if (element.keyEnd < 0 || element.keyEnd >= end) throw new ProtocolError('A document has a key without an end.')
    element.valueStart = element.keyEnd + 1
    element.valueEnd = valueEnd(document, element.type, element.valueStart, end)
    if (visit(element) === false) return
    at = element.valueEnd
  }
  if (at !== end || document[end] !== 0) throw new ProtocolError('A document does not end where it says.')
}

function valueEnd(bytes: Buffer, type: number, at: number, end: number): number {
  const size = valueSize(bytes, type, at, end)
  if (size < 0 || at + size > end) throw new ProtocolError('A value reaches past the end of its document.')
  return at + size
}

function valueSize(bytes: Buffer, type: number, at: number, end: number): number {
  switch (type) {
    case BSON_DOUBLE:
    case 0x09: // date
    case 0x11: // timestamp
    case BSON_INT64:
      return 8
    case BSON_INT32:
      return 4
    case BSON_BOOLEAN:
      return 1
    case 0x07: // object id
      return 12
    case 0x13: // decimal128
      return 16
    case 0x06: // undefined
    case 0x0a: // null
    case 0x7f: // max key
    case 0xff: // min key
      return 0
    case BSON_DOCUMENT:
    case BSON_ARRAY:
    case 0x0f: // code with scope
      return at + 4 > end ? -1 : readInt32(bytes, at)
    case BSON_STRING:
    case 0x0d: // code
    case 0x0e: // symbol
      return at + 4 > end ? -1 : prefixed(bytes, at, 4)
    case BSON_BINARY:
      return at + 4 > end ? -1 : prefixed(bytes, at, 5)
    case 0x0c: // database pointer
      return at + 4 > end ? -1 : prefixed(bytes, at, 4 + 12)
    case 0x0b: {
      const pattern = bytes.indexOf(0, at)
      const options = pattern < 0 ? -1 : bytes.indexOf(0, pattern + 1)
      return options < 0 ? -1 : options + 1 - at
    }
    default:
      throw new ProtocolError(`A document has a value of unknown type ${type}.`)
  }
}

function prefixed(bytes: Buffer, at: number, overhead: number): number {
  const length = readInt32(bytes, at)
  return length < 0 ? -1 : length + overhead
}
