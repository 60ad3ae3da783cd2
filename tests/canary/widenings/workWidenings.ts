import * as findAccessible from '#server/access/findAccessible.ts'
import * as findCustomer from '#server/customers/findCustomer.ts'
import * as openCustomer from '#server/customers/openCustomer.ts'
import { DocumentModel } from '#server/documents/documentModel.ts'
import * as getAccessibleDocument from '#server/documents/getAccessibleDocument.ts'
import * as isPacketOpen from '#server/handOffs/packet/isPacketOpen.ts'
import * as overlookPacket from '#server/handOffs/packet/overlookPacket.ts'
import * as presentItem from '#server/handOffs/packet/presentItem.ts'
import * as weighItems from '#server/handOffs/packet/weighItems.ts'
import * as getAccessibleMatter from '#server/matters/getAccessibleMatter.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import * as getReadableMessage from '#server/messages/getReadableMessage.ts'
import { MessageModel } from '#server/messages/messageModel.ts'
import * as lookAtThing from '#server/notices/lookAtThing.ts'
import * as grantRules from '#shared/access/rules/grantRules.ts'
import * as handOffRules from '#shared/access/rules/handOffRules.ts'
import * as mandateRules from '#shared/access/rules/mandateRules.ts'
import * as organisationRules from '#shared/access/rules/organisationRules.ts'
import { instead, type Widening, withClass, without } from '../plant.ts'
import { shows } from '../probes.ts'
import { hidesNotices } from '../workProbes.ts'
import { type Rules, rule } from './rule.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

const ORGANISATION: Rules = { module: organisationRules, name: 'organisationRules' }
const GRANT: Rules = { module: grantRules, name: 'grantRules' }
const MANDATE: Rules = { module: mandateRules, name: 'mandateRules' }
const HAND_OFF: Rules = { module: handOffRules, name: 'handOffRules' }
const MATTERS = ['getMatter', 'listCustomerMatters']

const rules: Widening[] = [
  rule(
    ORGANISATION,
    '10 § over a withholding, matters',
    without('withheld', { subject: 'Matter' }),
    shows(['adviser.finnvera'], MATTERS),
  ),
  rule(
    ORGANISATION,
    'own matters are everybody’s',
    without('organisationId', { subject: 'Matter' }),
    shows(['adviser.private'], MATTERS),
  ),
  rule(
    ORGANISATION,
    'every organisation reads what any of them wrote to the customer',
    without('organisationId', { subject: 'Message' }),
    shows(['adviser.finnvera'], ['listMessages']),
  ),
  rule(
    ORGANISATION,
    '10 § opens what came with messages',
    withClass('plan', { subject: 'Document' }),
    shows(['adviser.finnvera'], ['getDocumentFile']),
  ),
  rule(
    GRANT,
    'matters over a withholding',
    without('withheld', { subject: 'Matter' }),
    shows(['adviser.employment'], MATTERS),
  ),
  rule(
    GRANT,
    'messages among colleagues too',
    without('audience', { subject: 'Message' }),
    shows(['adviser.employment'], ['listInternalMessages']),
  ),
  rule(
    MANDATE,
    'customers see the files that colleagues send each other',
    (_a, subject, c) => (subject === 'Document' && c.messageId ? { ...c, class: { $in: ['plan', 'own'] } } : null),
    shows(['owner.revontuli'], ['getDocumentFile']),
  ),
  rule(
    HAND_OFF,
    'a hand-off is read before it was sent',
    without('sentAt', { subject: 'HandOff' }),
    shows(['lead.keha'], ['getHandOff', 'listHandOffs']),
  ),
  rule(
    HAND_OFF,
    'what was sent to one is read by all',
    without('to.organisationId', { subject: 'HandOff' }),
    shows(['adviser.rovaniemi'], ['getHandOff']),
  ),
]

const found = async (model: Any, context: Any, id: string) => {
  const record = await model.findById(id).lean()
  const customer = record && (await findCustomer.findCustomer(record.customerId))
  if (customer) openCustomer.openCustomer(context, customer)
  return { record, customer }
}

const filters: Widening[] = [
  {
    place: 'filter',
    what: 'getAccessibleMatter takes everybody for a viewer',
    plant: () =>
      instead(getAccessibleMatter, 'getAccessibleMatter', () => async (context: Any, _action: Any, id: string) => {
        const { record: matter, customer } = await found(MatterModel, context, id)
        return { matter, customer }
      }),
    probe: shows(['adviser.private'], ['getMatter']),
  },
  {
    place: 'filter',
    what: 'who serves a matter reads it',
    plant: () =>
      instead(
        findAccessible,
        'findAccessible',
        (original) => (c: Any, a: Any, model: Any, asked: Any) =>
          model === MatterModel ? model.find(asked) : original(c, a, model, asked),
      ),
    probe: shows(['adviser.second'], ['listMatters']),
  },
  {
    place: 'filter',
    what: 'getAccessibleDocument takes everybody for a viewer',
    plant: () =>
      instead(
        getAccessibleDocument,
        'getAccessibleDocument',
        () => async (context: Any, _action: Any, id: string) => (await found(DocumentModel, context, id)).record,
      ),
    probe: shows(['adviser.private', 'accountant.revontuli'], ['getDocumentFile']),
  },
  {
    place: 'filter',
    what: 'a meeting is in everybody’s calendar',
    plant: () =>
      instead(
        getReadableMessage,
        'getReadableMessage',
        () => async (context: Any, id: string) => (await found(MessageModel, context, id)).record,
      ),
    probe: shows(['adviser.finnvera'], ['getMeetingCalendar']),
  },
  {
    place: 'filter',
    what: 'a packet stays open when the hand-off is over',
    plant: () => instead(isPacketOpen, 'isPacketOpen', () => () => true),
    probe: shows(['adviser.private'], ['getHandOff']),
  },
  {
    place: 'filter',
    what: 'a sender is shown in the preview what they may not read themselves',
    plant: () =>
      instead(overlookPacket, 'overlookPacket', () => async (context: Any, about: Any, readers: Any, packet: Any) => {
        const { items, ifAgreed } = await weighItems.weighItems(about, readers, packet)
        const looks = { theirs: { ...context, ability: ifAgreed, reads: [] }, viewer: context }
        const present = () => Promise.all(items.map((item) => presentItem.presentItem(looks, about, item)))
        return { items, hidden: [], present }
      }),
    probe: shows(['adviser.private'], ['previewPacket']),
  },
  {
    place: 'filter',
    what: 'a notice is shown whatever has become of what it tells of',
    plant: () =>
      instead(lookAtThing, 'lookAtThing', () => async (_viewer: Any, { customerId, thing }: Any) => ({
        ...{ recordId: thing.id, class: 'person', bases: ['ownRecord'], target: { of: 'matter', matterId: thing.id } },
        customer: await findCustomer.findCustomer(customerId),
      })),
    probe: hidesNotices('adviser.private', 'kasvukonsultit'),
  },
]

/** Mistakes in what matters, hand-offs, messages, documents and notices open and show. */
export const workWidenings: Widening[] = [...rules, ...filters]
