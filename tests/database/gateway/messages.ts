import { type Document, deserialize, serialize } from 'bson'
import { OP_MSG, OP_QUERY } from '#server/database/embedded/gateway/wire/opCodes.ts'

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}

const message = (requestId: number, opCode: number, contents: Buffer) =>
  Buffer.concat([int32(16 + contents.length), int32(requestId), int32(0), int32(opCode), contents])

/** A command as drivers send it, written by hand so that it can be wrong on purpose. */
export function opMsg(
  requestId: number,
  body: Document,
  options: { documents?: Document[]; flags?: number } = {},
): Buffer {
  const { documents, flags = 0 } = options
  const parts = [int32(flags), Buffer.of(0), Buffer.from(serialize(body))]
  if (documents) {
    const sequence = Buffer.concat([Buffer.from('documents\0'), ...documents.map((document) => serialize(document))])
    parts.push(Buffer.of(1), int32(4 + sequence.length), sequence)
  }
  return message(requestId, OP_MSG, Buffer.concat(parts))
}

/** The greeting of old drivers. */
export const opQuery = (requestId: number, body: Document): Buffer =>
  message(
    requestId,
    OP_QUERY,
    Buffer.concat([int32(0), Buffer.from('admin.$cmd\0'), int32(0), int32(1), Buffer.from(serialize(body))]),
  )

/** The document in an answer to OP_MSG or OP_QUERY. */
export const answerIn = (bytes: Buffer): Document =>
  deserialize(bytes.subarray(bytes.readInt32LE(12) === OP_MSG ? 21 : 36))
