import { COLLECTION_COMMANDS } from './collectionCommands.ts'
import { GREETING_COMMANDS } from './greetingCommands.ts'
import type { Handler } from './Handler.ts'
import { INDEX_COMMANDS } from './indexCommands.ts'
import { READING_COMMANDS } from './readingCommands.ts'
import { SESSION_COMMANDS } from './sessionCommands.ts'
import { WRITING_COMMANDS } from './writingCommands.ts'

/** Every command that is served, by MongoDB's name. */
export const COMMANDS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...GREETING_COMMANDS,
    ...READING_COMMANDS,
    ...WRITING_COMMANDS,
    ...COLLECTION_COMMANDS,
    ...INDEX_COMMANDS,
    ...SESSION_COMMANDS,
  }),
)
