import { standardRoles } from '#shared/access/standardRoles.ts'
import type { Migration } from './Migration.ts'

/** The role that writes the founder's path, and what lets another system tell where permits stand. */
export const foundersPathRoles: Migration = {
  name: '2026-11-founders-path-roles',
  run: async (database) => {
    const roles = database.collection<{ _id: string; permissions: string[] }>('roles')
    // A new database gets its roles when its first people come.
    if ((await roles.countDocuments({}, { limit: 1 })) === 0) return
    const { name, permissions } = standardRoles.contentEditor
    await roles.updateOne(
      { _id: 'contentEditor' },
      { $setOnInsert: { organisationId: null, name, permissions: [...permissions], version: 1 } },
      { upsert: true },
    )
    await roles.updateOne({ _id: 'integration' }, { $addToSet: { permissions: 'permits.report' } })
  },
}
