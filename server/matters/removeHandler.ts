import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { Matter } from './Matter.ts'
import { removeMatterBasis } from './removeMatterBasis.ts'
import { storeMatter } from './storeMatter.ts'

type Of = { matter: Matter; customer: Customer }

/**
 * The customer's no: the matter is no longer a basis for the organisation, in the running transaction. One that only helped
 * leaves the matter, and its open tasks go back to whoever is responsible; the responsible one keeps its own record (6 §).
 */
export const removeHandler = async (
  { actor }: Pick<Context, 'actor'>,
  { matter, customer }: Of,
  organisationId: string,
): Promise<Of> => {
  const by = [{ userId: actor.userId, name: actor.name, at: new Date() }]
  const answers = [
    ...matter.answers.filter((answer) => answer.organisationId !== organisationId),
    { organisationId, accepted: false, by },
  ]
  const keeps = organisationId === matter.organisationId
  const back = (task: Matter['tasks'][number]) =>
    task.organisationId === organisationId && task.state === 'open'
      ? { ...task, organisationId: matter.organisationId, owner: null }
      : task
  const answered = await storeMatter(matter, {
    answers,
    ...(keeps
      ? {}
      : {
          servedBy: matter.servedBy.filter((id) => id !== organisationId),
          members: matter.members.filter((member) => member.organisationId !== organisationId),
          tasks: matter.tasks.map(back),
        }),
  })
  await removeMatterBasis(customer, matter._id, organisationId)
  const matters = (customer.matters ?? []).filter(
    (one) => one.matterId !== matter._id || one.organisationId !== organisationId,
  )
  return { matter: answered, customer: { ...customer, matters } }
}
