import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { changeMatterStatus as contract } from '#shared/matters/changeMatterStatus.ts'
import { isEnded } from '#shared/matters/isEnded.ts'
import type { StatusMover } from '#shared/matters/statusMoves.ts'
import { answerFor } from './answerFor.ts'
import { checkMove } from './checkMove.ts'
import { endMatter } from './endMatter.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import { keepClockWith } from './keepClockWith.ts'
import type { Matter } from './Matter.ts'
import { presentMatter } from './presentMatter.ts'
import { recordMatterChange } from './recordMatterChange.ts'
import { storeMatter } from './storeMatter.ts'

type Input = Parameters<Handler<typeof contract>>[1]

/** The matter as it goes on. It waits for us anew when it is opened again, and when the customer has answered. */
const go = (matter: Matter, { status, reason = null }: Input, side: StatusMover): Promise<Matter> => {
  const statusAt = new Date()
  const answered = matter.status === 'waitingForCustomer' && side === 'customer'
  const waitsSince = !matter.open || answered ? statusAt : matter.waitsSince
  const goesOn = { open: true, outcome: null, countedFrom: null }
  return storeMatter(matter, { status, statusReason: reason, statusAt, waitsSince, ...goesOn })
}

/** Opened again by the customer it is a basis again for who is responsible, as when it was opened at first; by them it is not. */
const reopened = async (context: Context, matter: Matter, customer: Customer, side: StatusMover) => {
  if (side !== 'customer') return { matter, customer }
  await checkMandate(context)
  return answerFor(context, { matter, customer }, matter.organisationId)
}

/** Move a matter to another status, by the table of moves (shared/matters/statusMoves). Refuses a stale version (412). */
export const changeMatterStatus: Handler<typeof contract> = async (context, input) => {
  const { matterId, version, status, proposal = false } = input
  const { matter, customer } = await getAccessibleMatter(context, 'read', matterId)
  if (matter.version !== version)
    throw new Refusal('record.changed', { current: await presentMatter(context, matter, customer) })
  const side = await checkMove(context, matter, input)
  if (isEnded(status)) {
    const ended = await endMatter(context, { matter, customer }, input)
    return presentMatter(context, ended.matter, ended.customer)
  }
  const moved = await go(matter, input, side)
  await keepClockWith(matter, moved, proposal)
  await recordMatterChange(context, matter, moved)
  const after = matter.open ? { matter: moved, customer } : await reopened(context, moved, customer, side)
  return presentMatter(context, after.matter, after.customer)
}
