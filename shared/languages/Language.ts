import { z } from 'zod'

/** The three languages of every screen, message and error. */
export const Language = z.enum(['fi', 'sv', 'en'])
export type Language = z.infer<typeof Language>
