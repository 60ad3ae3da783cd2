import type { Gateway } from '../Gateway.ts'
import type { Command } from './readCommand.ts'

/** Serves one command: resolves to the answer as BSON, or rejects with CommandError, PgError or PgConnectionLost. */
export type Handler = (gateway: Gateway, command: Command) => Promise<Buffer> | Buffer
