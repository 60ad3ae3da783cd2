import type { Context } from '#server/access/Context.ts'

/** Who records: the request's actor, or null where the system itself does (register import, retention). */
export type EventWriter = Pick<Context, 'actor'> | null
