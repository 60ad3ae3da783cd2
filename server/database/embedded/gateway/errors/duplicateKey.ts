import type { Document } from 'bson'
import { operations } from '../commands/operations.ts'
import type { Command } from '../commands/readCommand.ts'
import type { Gateway } from '../Gateway.ts'
import { step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { decodeDocument } from '../wire/bsonCodec.ts'
import { CommandError } from './CommandError.ts'

const INDEX_IN_MESSAGE = /Index '(.+)'/s
const ID_INDEX = '_id_'

/**
 * MongoDB's duplicate-key error: code 11000 with keyPattern and keyValue. The engine names only the index: the pattern is
 * looked up, the values are read from the operation the client sent. Fields whose value the operation does not tell
 * (an update of a part of a compound key) are left out. The message holds no values: messages are logged.
 */
export async function duplicateKeyError(gateway: Gateway, command: Command, message: string, index: number): Promise<CommandError> {
  const name = INDEX_IN_MESSAGE.exec(message)?.[1] ?? ID_INDEX
  const keyPattern = name === ID_INDEX ? { _id: 1 } : await indexKey(gateway, command, name)
  const written = writtenFields(command, operations(command)[index])
  const keyValue: Document = {}
  for (const path of Object.keys(keyPattern)) {
    const value = valueAt(written, path)
    if (value !== undefined) keyValue[path] = value
    else if (command.name === 'insert') keyValue[path] = null
  }
  const collection = `${command.db}.${command.collection}`
  return new CommandError(11000, `E11000 duplicate key error collection: ${collection} index: ${name}`, [], { keyPattern, keyValue })
}

async function indexKey(gateway: Gateway, command: Command, name: string): Promise<Document> {
  const connection = await gateway.plainPool.acquire()
  try {
    const [result] = await connection.run([step(SQL.indexKey, command.db, command.collection, name)])
    const key = result?.rows[0]?.[0]
    return key ? decodeDocument(key) : {}
  } finally {
    gateway.plainPool.release(connection)
  }
}

/** The document an operation writes, as far as the operation tells it: what it sets, over what it asks for. */
function writtenFields(command: Command, operation: Document | undefined): Document {
  if (!operation || command.name === 'insert') return operation ?? {}
  const query: Document = operation.q ?? operation.query ?? {}
  const change: Document | Document[] = operation.u ?? operation.update ?? {}
  // What a pipeline computes is not told by its text.
  if (Array.isArray(change)) return equalities(query)
  const isReplacement = !Object.keys(change).some((key) => key.startsWith('$'))
  const changed = isReplacement ? change : { ...change.$setOnInsert, ...change.$set }
  return { ...equalities(query), ...changed }
}

function equalities(query: Document): Document {
  const found: Document = {}
  for (const [path, condition] of Object.entries(query)) {
    if (path.startsWith('$')) continue
    if (!isOperatorObject(condition)) found[path] = condition
    else if (condition.$eq !== undefined) found[path] = condition.$eq
  }
  return found
}

const isOperatorObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !('_bsontype' in value) && Object.keys(value).some((key) => key.startsWith('$'))

/** The value at a dotted path, whether it is written as a path or as nested documents. */
function valueAt(document: Document, path: string): unknown {
  if (path in document) return document[path]
  const dot = path.indexOf('.')
  if (dot < 0) return undefined
  const inner = document[path.slice(0, dot)]
  return typeof inner === 'object' && inner !== null ? valueAt(inner as Document, path.slice(dot + 1)) : undefined
}
