import { z } from 'zod'
import { Inline } from './Inline.ts'

const content = z.array(Inline)

/** A piece of a section's text as it is read: the same whatever it is read for, a page, a file or a comparison. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: 2 | 3; content: Inline[] }
  | { kind: 'bulletList'; items: Block[][] }
  | { kind: 'orderedList'; start: number; items: Block[][] }
  | { kind: 'blockquote'; blocks: Block[] }
  | { kind: 'table'; rows: { header: boolean; columns: number; rows: number; blocks: Block[] }[][] }
  | { kind: 'image'; file: string; alt: string }

export const Block: z.ZodType<Block> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paragraph'), content }),
      z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), content }),
      z.object({ kind: z.literal('bulletList'), items: z.array(z.array(Block)) }),
      z.object({ kind: z.literal('orderedList'), start: z.int(), items: z.array(z.array(Block)) }),
      z.object({ kind: z.literal('blockquote'), blocks: z.array(Block) }),
      z.object({
        kind: z.literal('table'),
        /** Row by row its cells; a cell reaches over so many columns and rows. */
        rows: z.array(
          z.array(z.object({ header: z.boolean(), columns: z.int(), rows: z.int(), blocks: z.array(Block) })),
        ),
      }),
      z.object({ kind: z.literal('image'), file: z.string(), alt: z.string() }),
    ]),
  )
  .meta({ id: 'PlanTextBlock' })
