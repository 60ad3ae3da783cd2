import type { mongo } from 'mongoose'
import { newId } from '#server/database/newId.ts'
import { standardRoles } from '#shared/access/standardRoles.ts'
import type { Migration } from './Migration.ts'

type Stored = { _id: string } & Record<string, unknown>
type OldRead = { customerId: string }

const FORMER_CUSTOMER_ROLES = ['owner', 'accountant', 'founder']

/** Standard roles are the product's own: they hold what it says now. Customers have one role; what they may rests on mandates. */
const renewRoles = async (database: mongo.Db): Promise<void> => {
  const roles = database.collection<Stored>('roles')
  for (const [_id, { name, permissions }] of Object.entries(standardRoles))
    await roles.updateOne(
      { _id },
      { $set: { organisationId: null, name, permissions: [...permissions], version: 1 } },
      { upsert: true },
    )
  await database
    .collection<Stored>('users')
    .updateMany({ roleId: { $in: FORMER_CUSTOMER_ROLES } }, { $set: { roleId: 'customer' } })
  await roles.deleteMany({ _id: { $in: FORMER_CUSTOMER_ROLES } })
}

/** One entry for several customers becomes one for each (ADR 17). */
const splitReadLog = async (database: mongo.Db): Promise<void> => {
  const log = database.collection<Stored>('readLog')
  for await (const { customerIds, reads, ...entry } of log.find({ customerIds: { $exists: true } })) {
    const ids = customerIds as string[]
    const ofCustomer = (customerId: string) =>
      (reads as OldRead[]).filter((read) => read.customerId === customerId).map(({ customerId: _, ...read }) => read)
    const user = await database.collection<Stored>('users').findOne({ _id: entry.userId as string })
    const written = ids.map((customerId) => ({
      ...entry,
      ...{ _id: newId('rdl'), customerId, userName: user?.name ?? '', reads: ofCustomer(customerId) },
    }))
    await log.insertMany(written as never[])
    await log.deleteOne({ _id: entry._id })
  }
}

/** From the first version to the one in which every look has a basis: roles, mandates, the read log, and fields that rules ask. */
export const accessByBasis: Migration = {
  name: '2026-11-access-by-basis',
  run: async (database) => {
    await renewRoles(database)
    // The mandate register says anew who may act for whom; sessions begin anew.
    await database.collection('mandates').deleteMany({ capacity: { $exists: false } })
    await database.collection('sessions').deleteMany({ publicId: { $exists: false } })
    await database.collection('events').updateMany({ delayed: { $exists: false } }, { $set: { delayed: null } })
    await splitReadLog(database)
  },
}
