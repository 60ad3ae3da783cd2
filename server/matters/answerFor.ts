import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { mayGiveAlone } from '#server/mandates/mayGiveAlone.ts'
import type { Matter, MatterAnswer } from './Matter.ts'
import { meetBy } from './meetBy.ts'
import { setMatterBasis } from './setMatterBasis.ts'
import { storeMatter } from './storeMatter.ts'

type Of = { matter: Matter; customer: Customer }

const answersWith = (answers: MatterAnswer[], answer: MatterAnswer): MatterAnswer[] => [
  ...answers.filter(({ organisationId }) => organisationId !== answer.organisationId),
  answer,
]

/**
 * The customer's yes to an organisation as a handler of its matter, in the running transaction: it holds at once by who may
 * give alone, and of joint representatives by the second. `holds`: whether it does now.
 */
export const answerFor = async (
  { actor }: Pick<Context, 'actor'>,
  { matter, customer }: Of,
  organisationId: string,
): Promise<Of & { holds: boolean }> => {
  const before = matter.answers.find((answer) => answer.organisationId === organisationId && answer.accepted)
  if (before?.by.some(({ userId }) => userId === actor.userId)) throw new Refusal('matter.same_answerer')
  const by = [...(before?.by ?? []), { userId: actor.userId, name: actor.name, at: new Date() }]
  const answers = answersWith(matter.answers, { organisationId, accepted: true, by })
  const answered = await storeMatter(matter, { answers })
  const holds = by.length > 1 || (actor.actsFor !== null && mayGiveAlone(actor.actsFor.capacity))
  if (!holds) return { matter: answered, customer, holds }
  const basis = { matterId: matter._id, organisationId }
  await setMatterBasis(customer, basis)
  await meetBy(customer._id, organisationId)
  return { matter: answered, customer: { ...customer, matters: [...(customer.matters ?? []), basis] }, holds }
}
