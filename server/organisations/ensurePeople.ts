import type { AnyBulkWriteOperation } from 'mongoose'
import { type DemoMandate, ensureMandates } from '#server/mandates/ensureMandates.ts'
import { ensureStandardRoles } from './ensureStandardRoles.ts'
import type { Organisation } from './Organisation.ts'
import { OrganisationModel } from './organisationModel.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

type People = { organisations: Organisation[]; users: User[]; mandates: DemoMandate[] }

const whereMissing = <T extends { _id: string }>(records: T[]) =>
  records.map(({ _id, ...fields }) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true },
  })) as unknown as AnyBulkWriteOperation<T>[]

/** Store organisations, people and their mandates, with the standard roles. What exists stays as it is: it may run at every start. */
export const ensurePeople = async ({ organisations, users, mandates }: People): Promise<void> => {
  await ensureStandardRoles()
  await OrganisationModel.bulkWrite(whereMissing(organisations))
  const joined = (user: User) => (user.organisationId ? { joinedAt: new Date() } : {})
  await UserModel.bulkWrite(whereMissing(users.map((user) => ({ ...joined(user), version: 1, ...user }))))
  await ensureMandates(mandates)
}
