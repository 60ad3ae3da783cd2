import { Refusal } from '#server/http/Refusal.ts'
import { isAdministeredWithout } from './isAdministeredWithout.ts'
import { OrganisationModel } from './organisationModel.ts'

/**
 * Refuse what leaves an organisation without anybody to administer it. Call it in the change's transaction, after the
 * change: two such changes at once conflict on the organisation itself, and the later one sees the earlier.
 */
export const keepAnAdministrator = async (organisationId: string): Promise<void> => {
  await OrganisationModel.updateOne({ _id: organisationId } as object, { $inc: { administratorsVersion: 1 } })
  if (!(await isAdministeredWithout(organisationId, null))) throw new Refusal('organisation.last_administrator')
}
