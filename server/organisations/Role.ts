import type { Permission } from '#shared/access/Permission.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** A stored set of permissions, by its key: `adviser`, `phoneAgent`, ... */
export type Role = { _id: string; name: Localised; permissions: Permission[] }
