import { countMattersOf } from '#server/matters/countMattersOf.ts'
import { countOpenStepsOf } from '#server/nextSteps/countOpenStepsOf.ts'
import type { Permission } from '#shared/access/Permission.ts'

/** What rests on a person in an organisation, in numbers, and what a role must permit to take it over. */
export const dutiesOf = async (organisationId: string, userId: string) => {
  const [nextSteps, matters] = await Promise.all([
    countOpenStepsOf(organisationId, userId),
    countMattersOf(organisationId, userId),
  ])
  const needs: Permission[] = [
    ...(nextSteps.count > 0 ? (['nextSteps.change'] as const) : []),
    ...(matters.count > 0 ? (['matters.handle'] as const) : []),
  ]
  return { nextSteps, matters, needs, count: nextSteps.count + matters.count }
}
