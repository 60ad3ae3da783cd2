import { organisations } from '#seed/demo/organisations.ts'
import { sessionSecret } from '#server/auth/sessionSecret.ts'
import { sessionKey } from '#server/auth/sessions/sessionKey.ts'
import { SESSION_COOKIE } from '#server/auth/sessions/sessionLimits.ts'
import { startSession } from '#server/auth/sessions/startSession.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { ensurePeople } from '#server/organisations/ensurePeople.ts'
import { TEST_PROVIDER, type User } from '#server/organisations/User.ts'
import { erasePlans } from '#server/plans/erasePlans.ts'
import { PlanModel } from '#server/plans/planModel.ts'
import { PlanSectionModel } from '#server/plans/planSectionModel.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Bench } from '../Bench.ts'

const HOUR = 3_600_000
const ORGANISATION = organisations.kasvukonsultit._id

type Seated = { sectionId: string; cookies: string[] }

const personOf = (n: number): User => ({
  _id: `usr_Kirjoittaja${String(n).padStart(9, '0')}` as UserId,
  name: `Kirjoittaja ${n}`,
  ...{ roleId: 'adviser', organisationId: ORGANISATION },
  identity: { provider: TEST_PROVIDER, subject: `writer.${n}` },
})

/** A plan with one section, open to the organisation to edit, as beginPlan and giveGrant leave them. */
const layPlan = async (customerId: string): Promise<{ planId: string; sectionId: string }> => {
  const [planId, sectionId, createdAt] = [newId('pln'), newId('pse'), new Date()]
  const common = { customerId, class: 'plan' as const, createdAt, version: 1 }
  const plan = { _id: planId, ...common, template: 'growth' as const, name: 'Kasvu', current: true }
  await insertDocuments(PlanModel, [{ ...plan, countedFrom: createdAt }])
  const section = { _id: sectionId, planId, ...common, part: 'idea' as const, key: null, title: 'Idea', place: 0 }
  await insertDocuments(PlanSectionModel, [section])
  const times = { from: new Date(Date.now() - HOUR).toISOString(), until: new Date(Date.now() + HOUR).toISOString() }
  const grant = { grantId: newId('grt'), to: ORGANISATION, sections: ['plan.idea'], right: 'edit', ...times }
  await CustomerModel.updateOne({ _id: customerId }, { $set: { grants: [grant] } } as object)
  return { planId, sectionId }
}

/** So many people, each with a session, at one section of a plan of each of these customers. Answers how to take it away again. */
export const layPlans = async (
  { dataDir }: Pick<Bench, 'dataDir'>,
  customerIds: readonly string[],
  people: number,
): Promise<{ seated: Seated[]; takeAway: () => Promise<void> }> => {
  sessionKey.use(await sessionSecret(dataDir))
  const users = Array.from({ length: people }, (_, n) => personOf(n))
  await ensurePeople({ organisations: [], users, mandates: [] })
  const cookies = await Promise.all(
    users.map(async ({ _id }) => {
      const cookieId = await startSession({ userId: _id, idToken: null, device: null })
      return `${SESSION_COOKIE}=${cookieId}`
    }),
  )
  const plans = await Promise.all(customerIds.map(layPlan))
  const each = Math.floor(people / plans.length)
  return {
    seated: plans.map(({ sectionId }, n) => ({ sectionId, cookies: cookies.slice(n * each, (n + 1) * each) })),
    async takeAway() {
      await erasePlans({ ids: plans.map(({ planId }) => planId) }, plans.length)
      await CustomerModel.updateMany({ _id: { $in: customerIds } } as object, { $unset: { grants: '' } })
    },
  }
}
