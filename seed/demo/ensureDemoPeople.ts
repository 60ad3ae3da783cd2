import type { Model } from 'mongoose'
import { ensureStandardRoles } from '#server/organisations/ensureStandardRoles.ts'
import { MandateModel } from '#server/organisations/mandateModel.ts'
import { OrganisationModel } from '#server/organisations/organisationModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { organisations } from './organisations.ts'
import { mandates, people } from './people.ts'

const ensure = <T extends { _id: string }>(model: Model<T>, records: readonly T[]) =>
  model.bulkWrite(
    records.map(({ _id, ...fields }) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true },
    })) as Parameters<typeof model.bulkWrite>[0],
  )

/** The roles, organisations, people and mandates of the demo. What exists stays as it is, so it may run at every start. */
export const ensureDemoPeople = async (): Promise<void> => {
  await ensureStandardRoles()
  await ensure(OrganisationModel, Object.values(organisations))
  await ensure(UserModel, people)
  await ensure(MandateModel, mandates)
}
