import { comparePlanVersion } from '#shared/plans/versions/comparePlanVersion.ts'
import { getPlanVersion } from '#shared/plans/versions/getPlanVersion.ts'
import { getSectionAuthors } from '#shared/plans/versions/getSectionAuthors.ts'
import { listPlanGuests } from '#shared/plans/versions/listPlanGuests.ts'
import { listPlanLooks } from '#shared/plans/versions/listPlanLooks.ts'
import { listPlanVersions } from '#shared/plans/versions/listPlanVersions.ts'
import { namePlanVersion } from '#shared/plans/versions/namePlanVersion.ts'
import { restorePlanVersion } from '#shared/plans/versions/restorePlanVersion.ts'

/** The contracts of the versions of business plans, and of who wrote and saw what. */
export const planVersionContracts = {
  comparePlanVersion,
  getPlanVersion,
  getSectionAuthors,
  listPlanGuests,
  listPlanLooks,
  listPlanVersions,
  namePlanVersion,
  restorePlanVersion,
}
