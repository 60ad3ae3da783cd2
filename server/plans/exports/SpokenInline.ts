import type { Inline } from '#shared/plans/text/Inline.ts'

/** What stands in a line of a file: quotes and mentions have become words. */
export type SpokenInline = Extract<Inline, { kind: 'text' | 'break' }>
