import type { Inline } from '#shared/plans/text/Inline.ts'
import type { SpokenInline } from './SpokenInline.ts'

const isSpoken = (inline: Inline): inline is SpokenInline => inline.kind === 'text' || inline.kind === 'break'

/** What spokenBlocks leaves in a line. */
export const spokenInlines = (content: readonly Inline[]): SpokenInline[] => content.filter(isSpoken)
