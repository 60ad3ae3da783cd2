import type { Document } from 'bson'
import type { Gateway } from '../Gateway.ts'
import { closeCursors } from '../sessions/closeCursors.ts'
import { decodeDocument } from '../wire/decodeDocument.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import type { Handler } from './Handler.ts'

const commitTransaction: Handler = async (gateway, command) => {
  await gateway.transactions.commit(command)
  return encodeDocument({ ok: 1 })
}

const abortTransaction: Handler = async (gateway, command) => {
  await gateway.transactions.abort(command)
  return encodeDocument({ ok: 1 })
}

/** Ends sessions: their open transaction is aborted, their cursors are closed. */
const endSessions: Handler = async (gateway, command) => {
  const { [command.name]: sessions } = decodeDocument(command.body)
  if (Array.isArray(sessions)) for (const session of sessions as Document[]) await endSession(gateway, session)
  return encodeDocument({ ok: 1 })
}

async function endSession(gateway: Gateway, { id }: Document): Promise<void> {
  if (!id?.buffer) return
  const session = Buffer.from(id.buffer).toString('latin1')
  await gateway.transactions.endSession(session)
  await closeCursors(gateway, gateway.cursors.ofSession(session))
}

const killCursors: Handler = async (gateway, command) => {
  const { cursors } = decodeDocument(command.body)
  const asked: bigint[] = (Array.isArray(cursors) ? cursors : []).map((id) => BigInt(id.toString()))
  const cursorsKilled = await closeCursors(gateway, asked)
  const cursorsNotFound = asked.filter((id) => !cursorsKilled.includes(id))
  return encodeDocument({ cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 })
}

export const SESSION_COMMANDS: Record<string, Handler> = {
  commitTransaction,
  abortTransaction,
  endSessions,
  killSessions: endSessions,
  // Sessions live as long as their clients: there is nothing to refresh.
  refreshSessions: () => encodeDocument({ ok: 1 }),
  killCursors,
}
