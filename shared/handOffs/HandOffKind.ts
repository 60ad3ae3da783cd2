import { z } from 'zod'

/**
 * Referral: the sender keeps the matter. Transfer: it moves to the receiver when they accept. Pull request: another organisation
 * asks for it, and it moves to them when its keeper accepts.
 */
export const HandOffKind = z.enum(['referral', 'transfer', 'pullRequest'])
export type HandOffKind = z.infer<typeof HandOffKind>
