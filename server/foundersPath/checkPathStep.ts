import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { orderSteps } from '#shared/foundersPath/orderSteps.ts'
import { industryOf } from './industryOf.ts'
import type { PathStepRecord } from './PathStepRecord.ts'
import { pathStepsInUse } from './pathStepsInUse.ts'

/** A changed step still leaves a path that can be walked, and names organisations and industries that are there. */
export const checkPathStep = async (changed: PathStepRecord): Promise<void> => {
  const organisations = await organisationNames()
  for (const id of [changed.ownerId, changed.authorityId])
    if (id !== null && !organisations.has(id as never)) throw new Refusal('path.organisation_unknown')
  const { industries } = changed.content
  const unknown = industries === 'all' ? undefined : industries.find((code) => !industryOf(code))
  if (unknown) throw new Refusal('path.industry_unknown', { values: { code: unknown } })
  const others = (await pathStepsInUse()).filter(({ _id }) => _id !== changed._id)
  const ordered = orderSteps([...others, changed].map(({ content }) => content))
  if (ordered.refused === null) return
  if (ordered.refused === 'unknown') throw new Refusal('path.step_unknown', { values: { key: ordered.keys[1] ?? '' } })
  throw new Refusal('path.step_circle', { values: { keys: ordered.keys.join(' → ') } })
}
