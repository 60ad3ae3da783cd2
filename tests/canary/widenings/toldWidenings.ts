import * as findCustomer from '#server/customers/findCustomer.ts'
import * as findCustomerOf from '#server/customers/findCustomerOf.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import * as countUnread from '#server/messages/countUnread.ts'
import { MessageModel } from '#server/messages/messageModel.ts'
import * as digestOf from '#server/notices/digestOf.ts'
import * as tellNews from '#server/realtime/tellNews.ts'
import * as tellWork from '#server/realtime/tellWork.ts'
import * as workOf from '#server/realtime/workOf.ts'
import * as basesFor from '#shared/access/basesFor.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { asksAlike } from '../asksAlike.ts'
import { happenings } from '../happenings.ts'
import { hiddenRecords } from '../hidden.ts'
import { addToAnswer, instead, type Widening } from '../plant.ts'
import { keepsSilent, shows } from '../probes.ts'
import { countsNoMessages, digestsNothing, keepsWorkSilent } from '../workProbes.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

/** Mistakes in what of matters, messages and notices is counted, told and mailed, and how long what is hidden is looked for. */
export const toldWidenings: Widening[] = [
  {
    place: 'presenter',
    what: 'why a matter is withheld goes to everybody who sees it',
    plant: () =>
      addToAnswer(contracts.getMatter, async (answer) => ({
        ...answer,
        raw: await MatterModel.findById(answer.matterId).lean(),
      })),
    probe: shows(['phone.keha'], ['getMatter']),
  },
  {
    place: 'count',
    what: 'messages that wait are counted, whoever may read them',
    plant: () =>
      instead(
        countUnread,
        'countUnread',
        () => (_context: Any, matterId: string) => MessageModel.countDocuments({ matterId }),
      ),
    probe: countsNoMessages(['adviser.finnvera', 'manager.lappi', 'accountant.revontuli']),
  },
  {
    place: 'query',
    what: 'what is hidden is looked for longer than what is not there',
    plant: () =>
      instead(
        findCustomerOf,
        'findCustomerOf',
        () => async (record: Any) => record && findCustomer.findCustomer(record.customerId),
      ),
    probe: asksAlike('adviser.private', ['getMatter'], hiddenRecords.matterId),
  },
  {
    place: 'mail',
    what: 'a digest says what somebody needs',
    plant: async () => {
      const [matter] = await MatterModel.find().lean()
      instead(digestOf, 'digestOf', (original) => (...given: unknown[]) => {
        const digest = original(...given)
        return { ...digest, lines: [...digest.lines, matter?.need ?? ''] }
      })
    },
    probe: digestsNothing,
  },
  {
    place: 'socket',
    what: 'that work has changed is told to everybody who is connected',
    plant: () => instead(tellWork, 'tellWork', () => async (server: Any) => server.emit('work-changed')),
    probe: keepsWorkSilent(['adviser.private', 'founder']),
  },
  {
    place: 'socket',
    what: 'that there is news of a customer is told to everybody who is connected',
    plant: () => instead(tellNews, 'tellNews', () => async (server: Any) => server.emit('news-changed')),
    probe: keepsWorkSilent(['adviser.private', 'founder']),
  },
  {
    place: 'socket',
    what: 'that a message was read is told to everybody who watches the customer',
    plant: () =>
      instead(
        basesFor,
        'basesFor',
        (original) => (ability: Any, action: Any, subject: Any, record: Any) =>
          subject === 'Message' ? ['grant'] : original(ability, action, subject, record),
      ),
    probe: keepsSilent(['adviser.finnvera', 'accountant.revontuli'], happenings.receipt),
  },
  {
    place: 'socket',
    what: 'whoever works there hears of it, whether or not they may see it',
    plant: () =>
      instead(
        workOf,
        'workOf',
        (original) => async (event: Any) =>
          (await original(event)).map((work: Any) => ({ ...work, isSeenBy: () => true })),
      ),
    probe: keepsWorkSilent(['admin.lappi']),
  },
]
