import { CommandError } from '../errors/CommandError.ts'
import { NO_SUCH_TRANSACTION } from '../errors/errorCodes.ts'
import { TRANSIENT } from './transactionLabels.ts'

/** The transaction has ended or never began; the client may repeat it from its start. */
export const noSuchTransaction = (reason: string): CommandError =>
  new CommandError(NO_SUCH_TRANSACTION, `The transaction can't go on: ${reason}.`, [TRANSIENT])
