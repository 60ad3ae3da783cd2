import { organisations } from '#seed/demo/organisations.ts'
import { ask } from '#tests/support/ask.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

const between = (
  kind: string,
  customer: string,
  organisation: string,
  of?: Parameters<typeof audiences.betweenCustomerAnd>[2],
): Facts => ({
  ...{ kind, customer, class: 'plan', owner: organisation },
  audience: audiences.betweenCustomerAnd(customer, organisation, of),
})
const REASON = 'Kiireellinen tilanne, syy kirjattu: '

/** Break-glass open, and one reviewed; questions of the customer, one answered. */
export const makeOversight = async (world: World): Promise<void> => {
  const revontuli = `/api/customers/${world.customers.revontuli}`
  const kaksoistahti = `/api/customers/${world.customers.kaksoistahti}`
  const glass = (customer: string) =>
    canaries.word(
      between('break-glass', customer, 'keha', ({ contents }) => contents),
      'reason',
    )
  const open = await must(world, 'phone.keha', `${revontuli}/break-glass`, {
    body: { reason: REASON + glass('revontuli') },
  })
  const closed = await must(world, 'lead.keha', `${kaksoistahti}/break-glass`, {
    body: { reason: REASON + glass('kaksoistahti') },
  })
  await must(world, 'lead.keha', `${kaksoistahti}/break-glass/end`)
  const text = canaries.word(
    between('break-glass', 'kaksoistahti', 'keha', ({ contents }) => contents),
    'review',
  )
  await must(world, 'reviewer.keha', `/api/break-glass/${closed.breakGlassId}/review`, {
    body: { justified: true, text },
  })
  world.named.breakGlassId = [open, closed].map(({ breakGlassId: id }) => ({ customer: null, id }))

  // Somebody of Lapland has looked, so there is a line to ask about.
  await ask(world.app, `${revontuli}/events`, { as: 'adviser.lappi' })
  await ask(world.app, `${revontuli}/events`, { as: 'adviser.finnvera' })
  const ledger = await ask(world.app, `${revontuli}/ledger?limit=100`, { as: 'owner.revontuli' })
  const lineOf = ({ _id }: { _id: string }): { entryId: string } =>
    ledger.body.items.find((one: { organisation?: { id: string } | null }) => one.organisation?.id === _id)
  const answers = between('question', 'revontuli', 'lappi', ({ answersInquiries }) => answersInquiries)
  const asked = await must(world, 'owner.revontuli', `${revontuli}/inquiries`, {
    body: { entryId: lineOf(organisations.lappi).entryId, text: `Miksi katsoitte? ${canaries.word(answers, 'text')}` },
  })
  const [event] = world.named.eventId ?? []
  const wrong = await must(world, 'owner.revontuli', `${revontuli}/corrections`, {
    body: {
      fact: { kind: 'event', id: event?.id, field: 'subject' },
      text: `Väärin: ${canaries.word(answers, 'text')}`,
    },
  })
  const answered = between('answer', 'revontuli', 'lappi', (role) => role.answersInquiries || role.contents)
  await must(world, 'lead.lappi', `/api/inquiries/${wrong.inquiryId}/answer`, {
    body: { outcome: 'corrected', text: `Korjattu. ${canaries.word(answered, 'answer')}` },
  })
  world.named.inquiryId = [asked, wrong].map(({ inquiryId: id }) => ({ customer: null, id }))
  world.entryId = lineOf(organisations.finnvera).entryId
}
