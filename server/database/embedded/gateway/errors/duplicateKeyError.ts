import type { Document } from 'bson'
import { operationsOf } from '../commands/operationsOf.ts'
import type { Command } from '../commands/readCommand.ts'
import type { Gateway } from '../Gateway.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { decodeDocument } from '../wire/decodeDocument.ts'
import { CommandError } from './CommandError.ts'
import { writtenFields } from './writtenFields.ts'

/** The engine names the index in write errors; PostgreSQL names the constraint, which ends in the index's number. */
const INDEX_NAME = /Index '(.+)'/s
const CONSTRAINT_NUMBER = /constraint "documents_rum_index_(\d+)"/
const ID_INDEX = { name: '_id_', key: { _id: 1 } }

type Index = { name: string; key: Document }

/**
 * MongoDB's duplicate-key error: code 11000 with keyPattern and keyValue. The engine names only the index: the pattern is
 * looked up, the values are read from the operation the client sent. Fields whose value the operation does not tell
 * (an update of a part of a compound key) are left out. The message holds no values: messages are logged.
 */
export async function duplicateKeyError(
  gateway: Gateway,
  command: Command,
  engineMessage: string,
  operation: number,
): Promise<CommandError> {
  const { name, key } = await violatedIndex(gateway, command, engineMessage)
  const written = writtenFields(command.name, operationsOf(command)[operation])
  const keyValue: Document = {}
  for (const path of Object.keys(key)) {
    const value = valueAt(written, path)
    if (value !== undefined) keyValue[path] = value
    else if (command.name === 'insert') keyValue[path] = null
  }
  const message = `E11000 duplicate key error collection: ${command.db}.${command.collection} index: ${name}`
  return new CommandError(11000, message, [], { keyPattern: key, keyValue })
}

async function violatedIndex(gateway: Gateway, command: Command, message: string): Promise<Index> {
  const name = INDEX_NAME.exec(message)?.[1] ?? ''
  const number = CONSTRAINT_NUMBER.exec(message)?.[1] ?? ''
  if (name === ID_INDEX.name || (name === '' && number === '')) return ID_INDEX
  const connection = await gateway.readPool.acquire()
  try {
    const [result] = await connection.run([step(SQL.indexKey, command.db, command.collection, name, number)])
    const [found, key] = result?.rows[0] ?? []
    return { name: found?.toString() ?? name, key: key ? decodeDocument(key) : {} }
  } finally {
    gateway.readPool.release(connection)
  }
}

/** The value at a dotted path, whether it is written as a path or as nested documents. */
function valueAt(document: Document, path: string): unknown {
  if (path in document) return document[path]
  const dot = path.indexOf('.')
  if (dot < 0) return undefined
  const inner = document[path.slice(0, dot)]
  return typeof inner === 'object' && inner !== null ? valueAt(inner as Document, path.slice(dot + 1)) : undefined
}
