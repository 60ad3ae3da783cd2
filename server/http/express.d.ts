import type { Logger } from 'pino'
import type { Context } from '#server/access/Context.ts'

declare global {
  namespace Express {
    interface Request {
      /** Unique per request; in the log, in error answers and in the header X-Request-Id. */
      requestId: string
      log: Logger
      /** Who asks, or null without a sign-in. Set by auth. */
      contextOf(operation: string): Promise<Context | null>
    }
  }
}
