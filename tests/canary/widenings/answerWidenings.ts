import { organisations } from '#seed/demo/organisations.ts'
import * as getAccessible from '#server/access/getAccessible.ts'
import * as findCustomer from '#server/customers/findCustomer.ts'
import * as getAccessibleCustomer from '#server/customers/getAccessibleCustomer.ts'
import * as queueMail from '#server/email/queueMail.ts'
import { EventModel } from '#server/events/eventModel.ts'
import * as presentEvent from '#server/events/presentEvent.ts'
import * as recordEvents from '#server/events/recordEvents.ts'
import { Refusal } from '#server/http/Refusal.ts'
import * as translate from '#server/http/translate.ts'
import * as presentNextStep from '#server/nextSteps/presentNextStep.ts'
import * as basesForPersons from '#server/register/basesForPersons.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addToAnswer, instead, type Widening } from '../plant.ts'
import { countsTraces, hides, keepsWithheld, mailsNothing, shows } from '../probes.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

const EVERYBODY_IN = ['adviser.private', 'adviser.rovaniemi', 'admin.lappi', 'guest.invited', 'founder']
const LAW_CLOSES = ['adviser.private', 'ministry.tem']

/** A competitor's own notes: nobody's to see whom a probe asks. */
const hiddenEvents = () =>
  EventModel.find({ organisationId: organisations.vauhtipyora._id, class: 'own', 'fact.type': 'contact.logged' })
    .sort({ _id: 1 })
    .lean()
const presenters: Widening[] = [
  {
    place: 'presenter',
    what: 'the reason of a withholding goes to everybody who sees the record',
    plant: () =>
      instead(presentEvent, 'presentEvent', (original) => async (c: Any, record: Any, by: Any) => ({
        ...(await original(c, record, by)),
        withheld: record.withheld,
      })),
    probe: shows(['phone.keha'], ['listEvents']),
  },
  {
    place: 'presenter',
    what: '"c/o" is shown to all',
    plant: () => instead(basesForPersons, 'basesForPersons', () => () => ['public']),
    probe: shows(LAW_CLOSES, ['getCompany']),
  },
  {
    place: 'presenter',
    what: 'a next step tells of another',
    plant: () =>
      instead(presentNextStep, 'presentNextStep', (original) => async (...given: unknown[]) => {
        const [event] = await hiddenEvents()
        return { ...(await original(...given)), text: (event as Any).fact.content.text }
      }),
    probe: shows(['adviser.finnvera'], ['listNextSteps']),
  },
  {
    place: 'presenter',
    what: 'an answer is sent as the database has it',
    plant: () => addToAnswer(contracts.listEvents, async (answer) => ({ ...answer, raw: await hiddenEvents() })),
    probe: shows(LAW_CLOSES, ['listEvents']),
  },
  {
    place: 'presenter',
    what: 'a list of organisations tells whom they serve',
    plant: () =>
      addToAnswer(contracts.listOrganisations, async (answer) => ({ ...answer, latest: await hiddenEvents() })),
    probe: shows(['guest.invited'], ['listOrganisations']),
  },
]

const errors: Widening[] = [
  {
    place: 'error',
    what: 'a refusal names the hidden customer',
    plant: async () => {
      const founders = await findHiddenNames()
      instead(
        translate,
        'translate',
        (original) =>
          (...given: unknown[]) =>
            `${original(...given)} ${founders}`,
      )
    },
    probe: shows(['adviser.private'], ['getCustomerAccess']),
  },
  {
    place: 'error',
    what: 'hidden is 403, absent is 404',
    plant: () =>
      instead(
        getAccessibleCustomer,
        'getAccessibleCustomer',
        (original) => async (context: Any, action: Any, id: string) => {
          const exists = (await findCustomer.findCustomer(id)) !== null
          return original(context, action, id).catch((error: unknown) => {
            throw exists ? new Refusal('access.denied') : error
          })
        },
      ),
    probe: hides(EVERYBODY_IN, ['getCustomerAccess']),
  },
  {
    place: 'error',
    what: 'a refusal says what it refused',
    plant: () =>
      instead(
        getAccessible,
        'getAccessible',
        (original) => async (context: Any, action: Any, model: Any, id: Any, code: Any) => {
          const current = await model.findById(id).lean()
          return original(context, action, model, id, code).catch((error: Any) => {
            throw new Refusal(error.code, { current })
          })
        },
      ),
    probe: shows(['adviser.private'], ['correctContact', 'changeNextStep']),
  },
]

const findHiddenNames = async (): Promise<string> => {
  const { CustomerModel } = await import('#server/customers/customerModel.ts')
  return (await CustomerModel.find({ kind: 'founder' } as Any).lean()).map(({ name }) => name).join(' ')
}

const counts: Widening[] = [
  {
    place: 'count',
    what: 'traces count what nobody has a basis for',
    plant: () =>
      addToAnswer(contracts.listTraces, async () => ({
        items: [{ month: '2026-11', contacts: await EventModel.countDocuments() }],
      })),
    probe: countsTraces(['adviser.private', 'adviser.finnvera']),
  },
  {
    place: 'count',
    what: 'traces count the viewer’s own too',
    plant: () =>
      addToAnswer(contracts.listTraces, (answer) => ({ items: [...answer.items, { month: '2026-01', contacts: 1 }] })),
    probe: countsTraces(['adviser.lappi', 'ministry.tem']),
  },
]

const commands: Widening[] = [
  {
    place: 'command',
    what: 'a contact is recorded without its withholding',
    plant: () =>
      instead(
        recordEvents,
        'recordEvents',
        (original) => (writer: Any, events: Any[]) =>
          original(
            writer,
            events.map((event) => ({ ...event, withheld: null })),
          ),
      ),
    probe: keepsWithheld,
  },
  {
    place: 'mail',
    what: 'a message says what has happened',
    plant: async () => {
      const [event] = await hiddenEvents()
      const { text } = (event as Any).fact.content
      instead(queueMail, 'queueMail', (original) => (mail: Any) => original({ ...mail, lines: [...mail.lines, text] }))
    },
    probe: mailsNothing,
  },
]

/** Mistakes in what leaves the product: answers, errors, counts, mails. */
export const answerWidenings: Widening[] = [...presenters, ...errors, ...counts, ...commands]
