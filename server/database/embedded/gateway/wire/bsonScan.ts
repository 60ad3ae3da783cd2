import { ProtocolError } from './ProtocolError.ts'

export const BSON_DOUBLE = 0x01
export const BSON_STRING = 0x02
export const BSON_DOCUMENT = 0x03
export const BSON_ARRAY = 0x04
export const BSON_BINARY = 0x05
export const BSON_BOOLEAN = 0x08
export const BSON_INT32 = 0x10
export const BSON_INT64 = 0x12

export type Element = { type: number; keyStart: number; keyEnd: number; valueStart: number; valueEnd: number }

export function readInt32(bytes: Buffer, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
}

/** The size in bytes of the document or section at `at`, checked to end before `end`. */
export function scanSize(bytes: Buffer, at: number, end: number): number {
  if (at + 5 > end) throw new ProtocolError('The message ends inside a document.')
  const size = readInt32(bytes, at)
  if (size < 5 || at + size > end) throw new ProtocolError(`A document announces ${size} bytes, which do not fit its message.`)
  return size
}

/**
 * Visits the top-level elements of a document without decoding values. The same `element` object is passed each time:
 * copy what is to be kept. Return false to stop. Throws ProtocolError when the bytes are not BSON.
 */
export function scanElements(document: Buffer, visit: (element: Element) => boolean | undefined): void {
  const end = scanSize(document, 0, document.length) - 1
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
