import { mattersByIds } from '#server/matters/mattersByIds.ts'
import { giveNextStep } from '#server/nextSteps/giveNextStep.ts'
import { nextStepsRestingOn } from '#server/nextSteps/nextStepsRestingOn.ts'
import type { Errands } from './Errand.ts'

/** Next steps, as errands; who is responsible within an organisation is its own affair, so that giving one is no event. */
export const stepErrands: Errands = {
  of: 'nextStep',
  restingOn: async (userId, until) => {
    const steps = await nextStepsRestingOn(userId, until)
    const matters = await mattersByIds([...new Set(steps.flatMap(({ matterId }) => matterId ?? []))])
    return steps.flatMap(({ _id, organisationId, customerId, matterId = null }) => {
      if (!organisationId) return []
      const matter = matters.get(matterId ?? '')
      const isOwn = matter?.organisationId === organisationId
      const place = { teamId: isOwn ? matter.teamId : null, keeper: isOwn ? matter.responsible : null }
      return [{ thingId: _id, organisationId, customerId, matterId, ...place }]
    })
  },
  give: ({ thingId }, from, to) => giveNextStep({ nextStepId: thingId, from, to }),
}
