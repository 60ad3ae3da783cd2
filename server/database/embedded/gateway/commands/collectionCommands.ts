import { CommandError } from '../errors/CommandError.ts'
import { type StepResult, step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { encodeDocument, readDocument } from '../wire/bsonCodec.ts'
import type { Handler } from './Handler.ts'
import { runForDocument, runSteps } from './runSteps.ts'

export const create: Handler = (gateway, command) =>
  gateway.turns.take(`${command.db}.${command.collection}`, () =>
    runForDocument(gateway, command, step(SQL.create, command.db, command.body)),
  )

export const collMod: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.collMod, command.db, command.collection, command.body))

export const drop: Handler = (gateway, command) =>
  gateway.turns.take(`${command.db}.${command.collection}`, async () => {
    await runSteps(gateway, command, [step(SQL.drop, command.db, command.collection)])
    return encodeDocument({ ns: `${command.db}.${command.collection}`, ok: 1 })
  })

export const dropDatabase: Handler = async (gateway, command) => {
  await runSteps(gateway, command, [step(SQL.dropDatabase, command.db)])
  return encodeDocument({ dropped: command.db, ok: 1 })
}

export const renameCollection: Handler = async (gateway, command) => {
  await runSteps(gateway, command, [step(SQL.renameCollection, command.body)])
  return encodeDocument({ ok: 1 })
}

export const validate: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.validate, command.db, command.body))

export const collStats: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.collStats, command.db, command.collection, scaleOf(command.body)))

export const dbStats: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.dbStats, command.db, scaleOf(command.body)))

export const currentOp: Handler = (gateway, command) => runForDocument(gateway, command, step(SQL.currentOp, command.body))

export const listDatabases: Handler = async (gateway, command) => {
  const { filter, nameOnly } = readDocument(command.body)
  const [result] = await runSteps(gateway, command, [step(SQL.listDatabases)])
  const databases = databasesOf(result).filter(matcher(filter))
  const totalSize = databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0)
  if (nameOnly) return encodeDocument({ databases: databases.map(({ name }) => ({ name })), ok: 1 })
  return encodeDocument({ databases, totalSize, ok: 1 })
}

const databasesOf = (result: StepResult | undefined) =>
  (result?.rows ?? []).map(([name, bytes]) => ({ name: String(name), sizeOnDisk: Number(String(bytes)), empty: false }))

/** The filters that are in use: a name, or a pattern of names. */
function matcher(filter: Record<string, unknown> | undefined): (database: { name: string }) => boolean {
  const { name, ...others } = filter ?? {}
  if (Object.keys(others).length > 0) throw new CommandError(2, 'listDatabases can filter by name only.')
  if (name === undefined) return () => true
  if (typeof name === 'string') return (database) => database.name === name
  if (name instanceof RegExp) return (database) => name.test(database.name)
  throw new CommandError(2, 'listDatabases can filter by a name or a regular expression.')
}

function scaleOf(body: Buffer): string {
  const { scale = 1 } = readDocument(body)
  if (typeof scale !== 'number' || !(scale >= 1)) throw new CommandError(2, 'scale must be a number from 1 up.')
  return String(scale)
}
