import type { Document } from 'bson'
import { decodeDocument } from '../wire/decodeDocument.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import { indexError } from './indexError.ts'

/** The engine answers per shard (`raw`) and with a boolean `ok`; MongoDB answers flat, with 1. Throws what failed. */
export function presentIndexAnswer(bytes: Buffer): Buffer {
  const answer = decodeDocument(bytes)
  if (Number(answer.ok) !== 1) throw indexError(answer)
  const { raw, ...flat } = answer
  const shard: Document = Object.values(raw ?? {})[0] ?? {}
  return encodeDocument({ ...flat, ...shard, ok: 1 })
}
