import { z } from 'zod'

const Change = z.enum(['same', 'added', 'removed'])

/** A line of a text beside that of another moment: what was added and removed in it, word by word. */
export const ComparedLine = z.object({
  kind: z.enum(['paragraph', 'heading2', 'heading3', 'item', 'quote', 'cell', 'image']),
  /** `changed`: the line is there at both moments with other words. */
  change: z.enum(['same', 'added', 'removed', 'changed']),
  words: z.array(z.object({ text: z.string(), change: Change })),
})
export type ComparedLine = z.infer<typeof ComparedLine>
