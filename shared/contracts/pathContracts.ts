import { addPathStep } from '#shared/foundersPath/addPathStep.ts'
import { changePathStep } from '#shared/foundersPath/changePathStep.ts'
import { choosePath } from '#shared/foundersPath/choosePath.ts'
import { getPath } from '#shared/foundersPath/getPath.ts'
import { getPathHelp } from '#shared/foundersPath/getPathHelp.ts'
import { getPermitBundle } from '#shared/foundersPath/getPermitBundle.ts'
import { listPathDocuments } from '#shared/foundersPath/listPathDocuments.ts'
import { listPathSteps } from '#shared/foundersPath/listPathSteps.ts'
import { listPathStepVersions } from '#shared/foundersPath/listPathStepVersions.ts'
import { listPermitsToReport } from '#shared/foundersPath/listPermitsToReport.ts'
import { reportPermit } from '#shared/foundersPath/reportPermit.ts'
import { setPathStep } from '#shared/foundersPath/setPathStep.ts'
import { setPermit } from '#shared/foundersPath/setPermit.ts'

/** The contracts of the founder's path: its content, a customer's own way, and permits. */
export const pathContracts = {
  listPathSteps,
  addPathStep,
  changePathStep,
  listPathStepVersions,
  getPath,
  choosePath,
  setPathStep,
  listPathDocuments,
  getPathHelp,
  getPermitBundle,
  setPermit,
  listPermitsToReport,
  reportPermit,
}
