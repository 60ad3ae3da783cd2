import * as findCustomer from '#server/customers/findCustomer.ts'
import * as openCustomer from '#server/customers/openCustomer.ts'
import { CommentModel } from '#server/plans/comments/commentModel.ts'
import * as getOpenSection from '#server/plans/getOpenSection.ts'
import { planRights } from '#server/plans/planRights.ts'
import { PlanSectionModel } from '#server/plans/planSectionModel.ts'
import * as presentPlan from '#server/plans/presentPlan.ts'
import * as presentPlanSection from '#server/plans/presentPlanSection.ts'
import { because } from '#shared/access/because.ts'
import * as breakGlassRules from '#shared/access/rules/breakGlassRules.ts'
import * as grantRules from '#shared/access/rules/grantRules.ts'
import * as mandateRules from '#shared/access/rules/mandateRules.ts'
import * as organisationRules from '#shared/access/rules/organisationRules.ts'
import { instead, type Widening, without } from '../plant.ts'
import { shows } from '../probes.ts'
import { type Rules, rule } from './rule.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

const GRANT: Rules = { module: grantRules, name: 'grantRules' }
const MANDATE: Rules = { module: mandateRules, name: 'mandateRules' }
const READ = ['getPlan', 'listPlanComments', 'exportPlan', 'getPlanImage']

/** Rules that say one thing more: plans open on another ground. */
const alsoPlans = (module: object, name: string, what: string, as: string): Widening => ({
  place: 'rule',
  what: `${name}: ${what}`,
  plant: () =>
    instead(module, name, (original) => (can: Any, ...rest: unknown[]) => {
      can('read', 'PlanPart', { class: 'plan' }).because(because('section10'))
      return original(can, ...rest)
    }),
  probe: shows([as], READ),
})

/** Mistakes by which a plan would open to whom its customer has not opened it. */
export const planWidenings: Widening[] = [
  rule(
    GRANT,
    'one part of a plan opens all',
    without('part', { subject: 'PlanPart' }),
    shows(['adviser.second', 'adviser.employment'], READ),
  ),
  rule(
    MANDATE,
    'an accountant reads the whole plan',
    without('part', { subject: 'PlanPart' }),
    shows(['accountant.revontuli'], READ),
  ),
  alsoPlans(organisationRules, 'organisationRules', '10 § opens plans', 'adviser.lappi'),
  alsoPlans(breakGlassRules, 'breakGlassRules', 'break-glass opens plans', 'phone.keha'),
  {
    place: 'filter',
    what: 'getOpenSection takes everybody for a reader',
    plant: () =>
      instead(getOpenSection, 'getOpenSection', () => async (context: Any, _action: Any, sectionId: string) => {
        const section = await PlanSectionModel.findById(sectionId).lean()
        const customer = section && (await findCustomer.findCustomer(section.customerId))
        if (customer) openCustomer.openCustomer(context, customer)
        return section
      }),
    probe: shows(['adviser.private', 'adviser.second'], ['listPlanComments', 'getPlanImage']),
  },
  {
    place: 'presenter',
    what: 'presentPlan shows a guest the names of all sections',
    plant: () =>
      instead(presentPlan, 'presentPlan', (original) => async (context: Any, plan: Any, sections: Any[]) => ({
        ...(await original(context, plan, sections)),
        sections: sections.map(({ _id, planId, part, key, title, version }) => ({
          ...{ sectionId: _id, planId, part, key, title, version, mayComment: false, mayEdit: false },
        })),
      })),
    probe: shows(['adviser.second'], ['getPlan']),
  },
  {
    place: 'presenter',
    what: 'presentPlanSection tells in a packet what is said of the section too',
    plant: () =>
      instead(presentPlanSection, 'presentPlanSection', (original) => async (context: Any, section: Any) => {
        const comments = await CommentModel.find({ sectionId: section._id }).lean()
        const shown = await original(context, section)
        return { ...shown, written: [shown.written, ...comments.map(({ text }) => text)].join(' ') }
      }),
    probe: shows(['adviser.businessfinland'], ['getHandOff']),
  },
  {
    place: 'filter',
    what: 'planRights takes a guest for the customer’s own',
    plant: () => instead(planRights, 'mayChange', () => () => true),
    probe: shows(['adviser.second'], ['listPlanVersions', 'getPlanVersion']),
  },
]
