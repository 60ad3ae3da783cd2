import { z } from 'zod'
import { ID_LENGTH } from './defineId.ts'

/** A standard role by its name (`adviser`), or an organisation's own (`rol_…`). */
export const RoleId = z.string().regex(new RegExp(`^(?:[a-z][A-Za-z]{2,29}|rol_[A-Za-z0-9]{${ID_LENGTH}})$`))
export type RoleId = z.infer<typeof RoleId>
