import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMunicipalities } from '#server/services/checkMunicipalities.ts'
import type { choosePath as contract } from '#shared/foundersPath/choosePath.ts'
import { industryOf } from './industryOf.ts'
import { keepPart } from './keepPart.ts'
import { openPath } from './openPath.ts'
import { pathRights } from './pathRights.ts'
import { presentPath } from './presentPath.ts'

/** Choose what decides which steps are on the path. What was said of steps that fall away is kept, should they come back. */
export const choosePath: Handler<typeof contract> = async (context, input) => {
  const { customerId, version, form, industry, municipality } = input
  const open = await openPath(context, customerId)
  pathRights.refuseChange(open)
  if ((open.choice?.version ?? 0) !== version)
    throw new Refusal('record.changed', { current: await presentPath(context, open) })
  if (industry !== null && !industryOf(industry))
    throw new Refusal('path.industry_unknown', { values: { code: industry } })
  if (municipality !== null) checkMunicipalities([municipality])

  const createdAt = open.choice?.createdAt ?? new Date()
  const choice = { form, industry, municipality, createdAt, version: version + 1 }
  await keepPart(open, 'choices', open.choice ?? undefined, choice)
  return presentPath(context, await openPath(context, customerId))
}
