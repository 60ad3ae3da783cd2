import type { Context } from '#server/access/Context.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { listPlans } from './listPlans.ts'
import { titleOfSection } from './titleOfSection.ts'

/** Of a customer's plans the sections that somebody would read, by name: their words are theirs who write them, and stay. */
export const previewPlans = async (
  context: Context,
  customerId: CustomerId,
): Promise<{ name: string; sections: string[] }[]> => {
  const { items } = await listPlans(context, { customerId })
  return items
    .filter(({ sections }) => sections.length > 0)
    .map((plan) => ({
      name: plan.name,
      sections: plan.sections.map((section) => titleOfSection(plan, section, context.language)),
    }))
}
