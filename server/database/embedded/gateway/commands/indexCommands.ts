import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { createIndexes } from './createIndexes.ts'
import type { Handler } from './Handler.ts'
import { presentIndexAnswer } from './presentIndexAnswer.ts'
import { runForDocument } from './runForDocument.ts'

const dropIndexes: Handler = (gateway, command) =>
  gateway.turns.take(`indexes of ${command.db}.${command.collection}`, async () =>
    presentIndexAnswer(await runForDocument(gateway, command, step(SQL.dropIndexes, command.db, command.body))),
  )

export const INDEX_COMMANDS: Record<string, Handler> = { createIndexes, dropIndexes }
