import { CommandError } from '../errors/CommandError.ts'
import { BAD_VALUE } from '../errors/errorCodes.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import { readDocument } from '../wire/readDocument.ts'
import type { Handler } from './Handler.ts'
import { listDatabases } from './listDatabases.ts'
import { runForDocument } from './runForDocument.ts'
import { runSteps } from './runSteps.ts'

const create: Handler = (gateway, command) =>
  gateway.turns.take(`${command.db}.${command.collection}`, () =>
    runForDocument(gateway, command, step(SQL.create, command.db, command.body)),
  )

const drop: Handler = (gateway, command) =>
  gateway.turns.take(`${command.db}.${command.collection}`, async () => {
    await runSteps(gateway, command, [step(SQL.drop, command.db, command.collection)])
    return encodeDocument({ ns: `${command.db}.${command.collection}`, ok: 1 })
  })

const dropDatabase: Handler = async (gateway, command) => {
  await runSteps(gateway, command, [step(SQL.dropDatabase, command.db)])
  return encodeDocument({ dropped: command.db, ok: 1 })
}

const renameCollection: Handler = async (gateway, command) => {
  await runSteps(gateway, command, [step(SQL.renameCollection, command.body)])
  return encodeDocument({ ok: 1 })
}

const collMod: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.collMod, command.db, command.collection, command.body))

const validate: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.validate, command.db, command.body))

const collStats: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.collStats, command.db, command.collection, scaleOf(command.body)))

const dbStats: Handler = (gateway, command) =>
  runForDocument(gateway, command, step(SQL.dbStats, command.db, scaleOf(command.body)))

const currentOp: Handler = (gateway, command) => runForDocument(gateway, command, step(SQL.currentOp, command.body))

function scaleOf(body: Buffer): string {
  const { scale = 1 } = readDocument(body)
  if (typeof scale !== 'number' || !(scale >= 1)) throw new CommandError(BAD_VALUE, 'scale must be a number from 1 up.')
  return String(scale)
}

/** Commands about databases and collections as a whole. */
export const COLLECTION_COMMANDS: Record<string, Handler> = {
  create,
  collMod,
  drop,
  dropDatabase,
  renameCollection,
  validate,
  collStats,
  dbStats,
  currentOp,
  listDatabases,
}
