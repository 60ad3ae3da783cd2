import type { Document } from 'bson'
import { CommandError } from '../errors/CommandError.ts'
import { BAD_VALUE } from '../errors/errorCodes.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import { readDocument } from '../wire/readDocument.ts'
import type { Handler } from './Handler.ts'
import { runSteps } from './runSteps.ts'

/** Databases with a collection, and their size in bytes. Filters by name only. */
export const listDatabases: Handler = async (gateway, command) => {
  const { filter, nameOnly } = readDocument(command.body)
  const isWanted = matcher(filter ?? {})
  const [result] = await runSteps(gateway, command, [step(SQL.listDatabases)])
  const databases = (result?.rows ?? [])
    .map(([name, bytes]) => ({ name: String(name), sizeOnDisk: Number(String(bytes)), empty: false }))
    .filter(({ name }) => isWanted(name))
  if (nameOnly) return encodeDocument({ databases: databases.map(({ name }) => ({ name })), ok: 1 })
  return encodeDocument({ databases, totalSize: databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0), ok: 1 })
}

/** The filters in use: a name, or a pattern of names. */
function matcher({ name, ...others }: Document): (database: string) => boolean {
  if (Object.keys(others).length > 0) throw new CommandError(BAD_VALUE, 'listDatabases can filter by name only.')
  if (name === undefined) return () => true
  if (typeof name === 'string') return (database) => database === name
  if (name instanceof RegExp) return (database) => name.test(database)
  throw new CommandError(BAD_VALUE, 'listDatabases can filter by a name or a regular expression.')
}
