import type { Document } from 'bson'
import type { Gateway } from '../Gateway.ts'
import { step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { decodeDocument, encodeDocument } from '../wire/bsonCodec.ts'
import type { Handler } from './Handler.ts'

const OK = { ok: 1 }

export const commitTransaction: Handler = async (gateway, command) => {
  await gateway.transactions.commit(command)
  return encodeDocument(OK)
}

export const abortTransaction: Handler = async (gateway, command) => {
  await gateway.transactions.abort(command)
  return encodeDocument(OK)
}

/** Ends sessions: their open transaction is aborted, their cursors are closed. */
export const endSessions: Handler = async (gateway, command) => {
  const { [command.name]: sessions } = decodeDocument(command.body)
  if (Array.isArray(sessions)) for (const session of sessions as Document[]) await endSession(gateway, session)
  return encodeDocument(OK)
}

async function endSession(gateway: Gateway, { id }: Document): Promise<void> {
  if (!id?.buffer) return
  const session = Buffer.from(id.buffer).toString('latin1')
  await gateway.transactions.endSession(session)
  await closeCursors(gateway, gateway.cursors.ofSession(session))
}

/** Sessions live as long as their clients: there is nothing to refresh. */
export const refreshSessions: Handler = () => encodeDocument(OK)

export const killCursors: Handler = async (gateway, command) => {
  const { cursors } = decodeDocument(command.body)
  const asked: bigint[] = (Array.isArray(cursors) ? cursors : []).map((id) => BigInt(id.toString()))
  const killed = await closeCursors(gateway, asked)
  const notFound = asked.filter((id) => !killed.includes(id))
  return encodeDocument({ cursorsKilled: killed, cursorsNotFound: notFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 })
}

/** Closes cursors here and in the engine, which keeps a file for each. Returns those that were open. */
export async function closeCursors(gateway: Gateway, ids: readonly bigint[]): Promise<bigint[]> {
  const open = gateway.cursors.remove(ids)
  if (open.length === 0) return open
  const connection = await gateway.plainPool.acquire()
  try {
    await connection.run([step(SQL.deleteCursors, `{${open.join(',')}}`)])
  } finally {
    gateway.plainPool.release(connection)
  }
  return open
}
