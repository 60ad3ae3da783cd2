import type { Doc } from 'yjs'
import { organisations } from '#seed/demo/organisations.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { type Answer, ask } from '#tests/support/ask.ts'
import type { TestApp } from '#tests/support/startApp.ts'
import { element } from './writtenText.ts'

const OWNER = 'owner.revontuli'
const TWO_WEEKS = 14

/** Reviews of plans as people of the demo ask for them and give them. */
export const reviewsApi = (app: TestApp) => ({
  dueOn: dayAfter(dayInFinland(new Date()), TWO_WEEKS),
  ask: (planId: string, given: object = {}, as = OWNER): Promise<Answer> =>
    ask(app, `/api/plans/${planId}/reviews`, {
      as,
      body: {
        to: { kind: 'organisation', organisationId: organisations.lappi._id },
        parts: ['idea', 'market'] satisfies PlanPart[],
        dueOn: dayAfter(dayInFinland(new Date()), TWO_WEEKS),
        message: 'Onko idea selvä?',
        ...given,
      },
    }),
  give: (reviewId: string, as: string, given: object = {}): Promise<Answer> =>
    ask(app, `/api/plan-reviews/${reviewId}/statements`, {
      as,
      body: {
        ...{ strengths: 'Tekijä tuntee alan.', risks: 'Yksi asiakas.', nextSteps: 'Hanki toinen asiakas.' },
        ...{ readiness: 'nearly', why: 'Kassa on tiukka.', ...given },
      },
    }),
  takeBack: (reviewId: string, as = OWNER): Promise<Answer> =>
    ask(app, `/api/plan-reviews/${reviewId}/withdrawal`, { as, method: 'POST' }),
  ofPlan: (planId: string, as = OWNER): Promise<Answer> => ask(app, `/api/plans/${planId}/reviews`, { as }),
  list: async (as: string, box = 'waiting'): Promise<PlanReview[]> =>
    (await ask(app, `/api/plan-reviews?box=${box}`, { as })).body.items,
})

/** Write a paragraph at the beginning of a section. */
export const saying =
  (words: string) =>
  (doc: Doc): void =>
    doc.getXmlFragment('text').insert(0, [element('paragraph', {}, words)])
