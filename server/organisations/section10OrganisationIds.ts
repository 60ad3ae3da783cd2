import { organisationKinds } from '#shared/access/organisationKinds.ts'
import { OrganisationModel } from './organisationModel.ts'

/** Organisations whose kind stands on the list of 10 § and whose roles may hold contents: who see by law. */
export const section10OrganisationIds = async (): Promise<Set<string>> => {
  const organisations = await OrganisationModel.find({}, { kind: 1 }).lean()
  const sees = organisations.filter(({ kind }) => {
    const { section10, permissions } = organisationKinds[kind]
    return section10 && permissions.includes('events.read')
  })
  return new Set<string>(sees.map(({ _id }) => _id))
}
