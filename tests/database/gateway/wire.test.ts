import { serialize } from 'bson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCommand } from '#server/database/embedded/gateway/commands/readCommand.ts'
import { CommandError } from '#server/database/embedded/gateway/errors/CommandError.ts'
import { FrameReader } from '#server/database/embedded/gateway/wire/FrameReader.ts'
import { OP_MSG, OP_QUERY } from '#server/database/embedded/gateway/wire/opCodes.ts'
import { ProtocolError } from '#server/database/embedded/gateway/wire/ProtocolError.ts'
import { parseRequest } from '#server/database/embedded/gateway/wire/parseRequest.ts'
import { readInt32 } from '#server/database/embedded/gateway/wire/readInt32.ts'
import { scanElements } from '#server/database/embedded/gateway/wire/scanElements.ts'
import { opMsg, opQuery } from './messages.ts'

const client = { running: undefined, isGone: false }
const LENGTH_FIRST = { headerBytes: 4, lengthOf: (header: Buffer) => readInt32(header, 0) }

const frame = (contents: Uint8Array) => {
  const head = Buffer.alloc(4)
  head.writeInt32LE(4 + contents.length)
  return Buffer.concat([head, contents])
}

/** Any value BSON can hold and `bson` can write. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array(),
    fc.constant(/pattern/i),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key(), tie('value'), { maxKeys: 4 }),
  ),
})).value
function key() {
  // `bson` refuses zero bytes, and reads these names as its own types.
  return fc
    .string()
    .filter((name) => !name.includes('\0') && !['_bsontype', '__proto__', 'toBSON', '$ref'].includes(name))
}
const anyDocument = fc.dictionary(key(), anyValue, { maxKeys: 8 })

describe('frames', () => {
  test('come out whole however the stream is split', () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 })
    fc.assert(
      fc.property(contents, fc.array(fc.nat(), { maxLength: 40 }), (all, cuts) => {
        const frames = all.map(frame)
        const stream = Buffer.concat(frames)
        const places = [...new Set(cuts.map((cut) => cut % (stream.length + 1)))].sort((a, b) => a - b)
        const received: Buffer[] = []
        const reader = new FrameReader(LENGTH_FIRST, (whole) => received.push(Buffer.from(whole)))
        let from = 0
        for (const place of [...places, stream.length]) {
          reader.push(stream.subarray(from, place))
          from = place
        }
        expect(received).toEqual(frames)
        expect(reader.keptBytes).toBe(0)
      }),
    )
  })

  test('byte by byte, and many in one chunk', () => {
    const frames = [frame(Buffer.from('a')), frame(Buffer.alloc(0)), frame(Buffer.alloc(1000, 7))]
    const received: Buffer[] = []
    const reader = new FrameReader(LENGTH_FIRST, (whole) => received.push(Buffer.from(whole)))
    for (const byte of Buffer.concat(frames)) reader.push(Buffer.of(byte))
    reader.push(Buffer.concat(frames))
    expect(received).toEqual([...frames, ...frames])
  })

  test('an announced length can be refused before the bytes are kept', () => {
    const reader = new FrameReader(
      {
        headerBytes: 4,
        lengthOf: () => {
          throw new ProtocolError('too long')
        },
      },
      () => {},
    )
    expect(() => reader.push(Buffer.alloc(100))).toThrow(ProtocolError)
  })
})

describe('scanning BSON', () => {
  test('visits the elements that bson wrote, in order, and ends at the end', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const bytes = Buffer.from(serialize(document))
        const keys: string[] = []
        let end = 4
        scanElements(bytes, ({ keyStart, keyEnd, valueStart, valueEnd }) => {
          keys.push(bytes.toString('utf8', keyStart, keyEnd))
          expect(keyStart).toBe(end + 1)
          expect(valueStart).toBe(keyEnd + 1)
          end = valueEnd
          return undefined
        })
        expect(keys).toEqual(Object.keys(document))
        expect(end).toBe(bytes.length - 1)
      }),
    )
  })

  test('bytes that are no BSON are refused as such, whatever they are', () => {
    const mutated = fc.tuple(anyDocument, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }))
    fc.assert(
      fc.property(mutated, ([document, changes]) => {
        const bytes = Buffer.from(serialize(document))
        for (const [place, value] of changes) bytes[place % bytes.length] = value
        try {
          scanElements(bytes, () => undefined)
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('requests', () => {
  test('a command with its sequence, its session and its flags', () => {
    const lsid = { id: Buffer.alloc(16, 7) }
    const body = {
      insert: 'c',
      ordered: true,
      lsid,
      txnNumber: 5n,
      autocommit: false,
      startTransaction: true,
      maxTimeMS: 70,
      $db: 'd',
    }
    const documents = [{ _id: 1 }, { _id: 2, a: 'x' }]
    const request = parseRequest(opMsg(9, body, { documents, flags: 2 }))
    expect([request.requestId, request.opCode, request.unacknowledged]).toEqual([9, OP_MSG, true])
    expect(request.documents).toEqual(Buffer.concat(documents.map((document) => serialize(document))))
    expect(readCommand(request, client)).toMatchObject({
      name: 'insert',
      collection: 'c',
      db: 'd',
      session: lsid.id.toString('latin1'),
      txnNumber: 5n,
      isTransaction: true,
      startsTransaction: true,
      maxTimeMs: 70,
    })
  })

  test('getMore: the cursor is a 64-bit integer, to the last bit', () => {
    const request = parseRequest(opMsg(1, { getMore: 2n ** 63n - 1n, collection: 'c', $db: 'd' }))
    expect(readCommand(request, client).cursorId).toBe(2n ** 63n - 1n)
  })

  test('the old greeting by OP_QUERY', () => {
    const request = parseRequest(opQuery(3, { ismaster: 1 }))
    expect(request.opCode).toBe(OP_QUERY)
    expect(readCommand(request, client)).toMatchObject({ name: 'ismaster', db: 'admin' })
  })

  test('a command without a database is told so', () => {
    expect(() => readCommand(parseRequest(opMsg(1, { ping: 1 })), client)).toThrow(CommandError)
  })

  test('any changed or cut message is parsed, or refused as a protocol error', () => {
    const message = opMsg(
      1,
      { insert: 'c', $db: 'd', lsid: { id: Buffer.alloc(16) } },
      { documents: [{ _id: 1, a: [1, 'x'] }] },
    )
    const changes = fc.array(fc.tuple(fc.nat(message.length - 1), fc.nat(255)), { maxLength: 5 })
    fc.assert(
      fc.property(changes, fc.integer({ min: 16, max: message.length }), (all, length) => {
        const bytes = Buffer.from(message.subarray(0, length))
        for (const [place, value] of all) if (place < length) bytes[place] = value
        try {
          readCommand(parseRequest(bytes), client)
        } catch (error) {
          expect(error instanceof ProtocolError || error instanceof CommandError).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
