import { ProtocolError } from './ProtocolError.ts'
import { readInt32 } from './readInt32.ts'

const SMALLEST_BYTES = 5

/** The size in bytes of the document or section at `at`, checked to end before `end`. Throws ProtocolError. */
export function documentSize(bytes: Buffer, at: number, end: number): number {
  if (at + SMALLEST_BYTES > end) throw new ProtocolError('The message ends inside a document.')
  const size = readInt32(bytes, at)
  if (size >= SMALLEST_BYTES && at + size <= end) return size
  throw new ProtocolError(`A document announces ${size} bytes, which do not fit its message.`)
}
