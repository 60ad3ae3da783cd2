import type { Context } from '#server/access/Context.ts'

/** Who is told, with what they may at this moment. */
export type NoticeViewer = Pick<Context, 'actor' | 'ability' | 'opened'>
