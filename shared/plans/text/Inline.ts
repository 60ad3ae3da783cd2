import { z } from 'zod'

/** What stands in a line of a section's text. */
export const Inline = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    bold: z.boolean(),
    italic: z.boolean(),
    underline: z.boolean(),
    /** An address of the web, of mail or of a phone; null: no link. */
    link: z.string().nullable(),
  }),
  z.object({ kind: z.literal('break') }),
  z.object({ kind: z.literal('mention'), id: z.string(), label: z.string() }),
  /** A result of the plan's calculations, by its key. */
  z.object({ kind: z.literal('quote'), key: z.string() }),
])
export type Inline = z.infer<typeof Inline>
