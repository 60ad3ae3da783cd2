import { z } from 'zod'
import { Permission } from '#shared/access/Permission.ts'
import { LocalisedText } from './LocalisedText.ts'

/** A role as the administrators of an organisation see it. */
export const RoleInUse = z.object({
  roleId: z.string(),
  name: LocalisedText,
  /** Whether the organisation keeps it itself; a standard role is everybody's, and nobody's to edit. */
  own: z.boolean(),
  /** What it opens in this organisation: what the kind of organisation does not allow is left out. */
  permissions: z.array(Permission),
  /** How many of the organisation's people hold it, and whether the caller is one of them. */
  people: z.number().int(),
  mine: z.boolean(),
  version: z.number().int(),
})
export type RoleInUse = z.infer<typeof RoleInUse>
