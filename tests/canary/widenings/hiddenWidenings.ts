import * as findCustomer from '#server/customers/findCustomer.ts'
import * as getAccessibleCustomer from '#server/customers/getAccessibleCustomer.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import * as tellAccess from '#server/realtime/tellAccess.ts'
import * as watchCustomer from '#server/realtime/watchCustomer.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { asksAlike } from '../asksAlike.ts'
import { happenings } from '../happenings.ts'
import { addToAnswer, instead, type Widening } from '../plant.ts'
import { keepsSilent } from '../probes.ts'
import { staysSame } from '../staysSame.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

/** Mistakes that show no word of what is hidden, and yet that there is something: by a count, an order, a question, a socket. */
export const hiddenWidenings: Widening[] = [
  {
    place: 'count',
    what: 'a timeline says how many events there are in all',
    plant: () =>
      addToAnswer(contracts.listEvents, async (answer) => ({ ...answer, total: await EventModel.countDocuments() })),
    probe: staysSame(['adviser.private'], ['listEvents']),
  },
  {
    place: 'count',
    what: 'a desktop counts what others have promised',
    plant: () =>
      addToAnswer(contracts.getDesktop, async (answer) => ({ ...answer, open: await NextStepModel.countDocuments() })),
    probe: staysSame(['adviser.private', 'admin.lappi'], ['getDesktop']),
  },
  {
    place: 'order',
    what: 'next steps turn their order with one that is hidden',
    plant: () =>
      addToAnswer(contracts.listNextSteps, async (answer) => {
        const isOdd = (await NextStepModel.countDocuments()) % 2 === 1
        return { ...answer, items: isOdd ? answer.items.toReversed() : answer.items }
      }),
    probe: staysSame(['adviser.private'], ['listNextSteps']),
  },
  {
    place: 'order',
    what: 'a page begins later for what is hidden before it',
    plant: () =>
      addToAnswer(contracts.listEvents, async (answer) => {
        const hidden = await EventModel.countDocuments({ class: 'own' } as object)
        return { ...answer, items: answer.items.slice(hidden % 2) }
      }),
    probe: staysSame(['adviser.lappi'], ['listEvents']),
  },
  {
    place: 'query',
    what: 'a hidden customer costs the database one question more',
    plant: () =>
      instead(
        getAccessibleCustomer,
        'getAccessibleCustomer',
        (original) => async (context: Any, action: Any, id: string) => {
          if (await findCustomer.findCustomer(id)) await EventModel.exists({ customerId: id } as object)
          return original(context, action, id)
        },
      ),
    probe: asksAlike('adviser.private', ['getCustomerAccess']),
  },
  {
    place: 'socket',
    what: 'a refusal to watch says that there is such a customer',
    plant: () =>
      instead(watchCustomer, 'watchCustomer', (original) => async (socket: Any, request: Any) => {
        const answer = await original(socket, request)
        return { ...answer, known: (await findCustomer.findCustomer(request.customerId)) !== null }
      }),
    probe: keepsSilent(['adviser.private']),
  },
  {
    place: 'socket',
    what: 'a change of access is told to everybody',
    plant: () =>
      instead(tellAccess, 'tellAccess', () => async (io: Any, { customerIds }: Any) => {
        for (const customerId of customerIds) io.emit('access-changed', { customerId })
      }),
    probe: keepsSilent(['adviser.private', 'owner.revontuli'], happenings.grant),
  },
]
