import { z } from 'zod'

/** A kind of fact: its type in the words `noun.happened` and the shape of its content. */
export const defineEvent = <const T extends string, D extends z.ZodType>(type: T, content: D) =>
  z.strictObject({ type: z.literal(type), content })
