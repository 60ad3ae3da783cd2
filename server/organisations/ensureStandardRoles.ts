import { standardRoles } from '#shared/access/standardRoles.ts'
import { RoleModel } from './roleModel.ts'

/** Store the roles that an installation begins with; one that exists stays as its keeper left it. */
export const ensureStandardRoles = async (): Promise<void> => {
  await RoleModel.bulkWrite(
    Object.entries(standardRoles).map(([_id, { name, permissions }]) => ({
      updateOne: {
        filter: { _id },
        update: { $setOnInsert: { organisationId: null, name, permissions: [...permissions], version: 1 } },
        upsert: true,
      },
    })),
  )
}
