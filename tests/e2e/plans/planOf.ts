import { onTestFinished } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { askProduct } from '../support/askProduct.ts'

const OWNER = 'owner.revontuli'

/** A plan of its own of the demo company, begun past the screen, and what its owner does with it. */
export const planOf = async (name = `Suunnitelma ${Date.now()}`) => {
  const { actor } = await askProduct(OWNER, '/api/session')
  const { customerId } = actor.actsFor
  const plan: Plan = await askProduct(OWNER, `/api/customers/${customerId}/plans`, { template: 'growth', name })
  /** The page with the section of this name in the template open. */
  const pathOf = (key: string): string =>
    `/plans/${plan.planId}?section=${plan.sections.find((section) => section.key === key)?.sectionId}`
  return {
    plan,
    pathOf,
    /** Opens these parts to the consultants of the demo; answers how that is taken back, as it is at the latest after the test. */
    async grant(parts: PlanPart[], right: 'see' | 'comment' | 'edit'): Promise<() => Promise<unknown>> {
      const { grantId } = await askProduct(OWNER, `/api/customers/${customerId}/grants`, {
        to: { kind: 'organisation', organisationId: organisations.kasvukonsultit._id },
        ...{ sections: parts.map((part) => `plan.${part}`), right, purpose: 'Suunnitelma' },
      })
      let withdrawn: Promise<unknown> | undefined
      const withdraw = () => {
        withdrawn ??= askProduct(OWNER, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, {})
        return withdrawn
      }
      onTestFinished(async () => {
        await withdraw()
      })
      return withdraw
    },
  }
}
