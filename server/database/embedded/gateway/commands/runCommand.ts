import { CommandError } from '../errors/CommandError.ts'
import {
  BAD_VALUE,
  COMMAND_NOT_FOUND,
  DOCUMENT_TOO_LARGE,
  ILLEGAL_OPERATION,
  INTERNAL_ERROR,
} from '../errors/errorCodes.ts'
import { toCommandError } from '../errors/toCommandError.ts'
import type { Gateway } from '../Gateway.ts'
import { COMMAND_OVERHEAD_BYTES, MAX_DOCUMENT_BYTES } from '../gatewayLimits.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import { ProtocolError } from '../wire/ProtocolError.ts'
import { readInt32 } from '../wire/readInt32.ts'
import { COMMANDS } from './commandTable.ts'
import type { Command } from './readCommand.ts'

/** Serves a command; every failure but a broken protocol becomes an answer in MongoDB's terms. */
export async function runCommand(gateway: Gateway, command: Command): Promise<Buffer> {
  try {
    const handler = COMMANDS.get(command.name)
    if (!handler) throw new CommandError(COMMAND_NOT_FOUND, `no such command: '${command.name}'`)
    checkSizes(command)
    refuseRetryableWrite(command)
    return await handler(gateway, command)
  } catch (error) {
    return presentError(gateway, command, error)
  }
}

/** Documents over MongoDB's size would be stored by the engine, and then not be readable by any driver. */
function checkSizes({ body, documents, sequences }: Command): void {
  if (sequences > 1) throw new CommandError(BAD_VALUE, 'A command takes one document sequence at most.')
  if (body.length > MAX_DOCUMENT_BYTES + COMMAND_OVERHEAD_BYTES) throw tooLarge(body.length)
  if (!documents) return
  for (let at = 0; at < documents.length; ) {
    const size = at + 5 <= documents.length ? readInt32(documents, at) : 0
    if (size < 5 || at + size > documents.length)
      throw new ProtocolError('A document sequence does not end with a document.')
    if (size > MAX_DOCUMENT_BYTES + COMMAND_OVERHEAD_BYTES) throw tooLarge(size)
    at += size
  }
}

const tooLarge = (bytes: number) =>
  new CommandError(DOCUMENT_TOO_LARGE, `A document of ${bytes} bytes is over the limit of ${MAX_DOCUMENT_BYTES} bytes.`)

/** The engine does not remember writes by number. Drivers turn this answer into advice to set retryWrites=false. */
function refuseRetryableWrite({ txnNumber, isTransaction }: Command): void {
  if (txnNumber === null || isTransaction) return
  throw new CommandError(
    ILLEGAL_OPERATION,
    'Transaction numbers are only allowed in transactions here: set retryWrites=false in MONGODB_URI.',
  )
}

function presentError(gateway: Gateway, command: Command, error: unknown): Buffer {
  if (error instanceof ProtocolError) throw error
  const told = toCommandError(error) ?? internalError(gateway, command, error)
  const labels = told.labels.length > 0 ? { errorLabels: told.labels } : {}
  return encodeDocument({
    ok: 0,
    errmsg: told.message,
    code: told.code,
    codeName: told.codeName,
    ...told.fields,
    ...labels,
  })
}

function internalError(gateway: Gateway, command: Command, error: unknown): CommandError {
  gateway.log({ level: 'error', message: `The gateway failed at ${command.name}: ${(error as Error).stack}` })
  return new CommandError(INTERNAL_ERROR, `The gateway failed at ${command.name}.`)
}
