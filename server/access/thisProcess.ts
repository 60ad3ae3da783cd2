import { randomUUID } from 'node:crypto'

/** The name of this process among those that share the database; a new one at each start. */
export const thisProcess = randomUUID()
