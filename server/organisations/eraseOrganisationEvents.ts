import { deleteBatch } from '#server/database/deleteBatch.ts'
import { OrganisationEventModel } from './organisationEventModel.ts'

/** Remove what was done to an organisation's people before a moment: they are persons too. Answers how many. */
export const eraseOrganisationEvents = (before: Date, limit: number): Promise<number> =>
  deleteBatch(OrganisationEventModel, { at: { $lt: before } }, limit)
