import { z } from 'zod'
import { standardRoles } from '#shared/access/standardRoles.ts'
import { ID_LENGTH } from './defineId.ts'

const OWN = new RegExp(`^rol_[A-Za-z0-9]{${ID_LENGTH}}$`)

/** A standard role by its name (`adviser`), or an organisation's own (`rol_…`). */
export const RoleId = z.string().refine((id) => Object.hasOwn(standardRoles, id) || OWN.test(id))
export type RoleId = z.infer<typeof RoleId>
