import type { Command } from '../commands/readCommand.ts'
import { CommandError } from '../errors/CommandError.ts'
import { INVALID_OPTIONS } from '../errors/errorCodes.ts'

/** The session in whose transaction a command is. Throws InvalidOptions where it names none. */
export const sessionOf = (command: Command): string => {
  if (command.session === null || command.txnNumber === null) {
    throw new CommandError(INVALID_OPTIONS, 'A transaction needs a session (lsid) and a number (txnNumber).')
  }
  return command.session
}
