import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { namesOfServices } from '#server/services/namesOfServices.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Message } from '#shared/messages/Message.ts'
import { attachedTo } from './attachedTo.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { sideOf } from './sideOf.ts'

const spanOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
})

const isOpen = ({ kind, cancelled }: MessageRecord): boolean =>
  !cancelled && (kind === 'meeting' || kind === 'proposal')
const isToCome = ({ meeting }: MessageRecord): boolean => meeting !== null && meeting.startsAt > new Date()

/** Messages between the customer and advisers as either side sees them, noted for the read log. Found through findAccessible. */
export const presentMessages = async (
  context: Context,
  matter: Matter,
  records: MessageRecord[],
): Promise<z.input<typeof Message>[]> => {
  const answersHere =
    context.actor.actsFor !== null && matter.open && basesFor(context.ability, 'write', 'Matter', matter).length > 0
  const invitesHere =
    context.actor.organisation !== null &&
    matter.open &&
    basesFor(context.ability, 'handle', 'Matter', matter).length > 0
  const attached = await attachedTo(context, records)
  const names = await organisationNames()
  const services = await namesOfServices(records.flatMap(({ proposal }) => proposal?.serviceId ?? []))
  const side = sideOf(context.actor)
  return records.map((record) => {
    const { _id, customerId, by, meeting, proposal, answer, cancelled } = record
    const bases = basesFor(context.ability, 'read', 'Message', record)
    recordRead(context, { customerId, recordId: _id, class: record.class, bases })
    const nameOf = (organisationId: string | null) =>
      organisationId === null ? null : (names.get(organisationId) ?? null)
    const serviceName = services.get(proposal?.serviceId ?? '')
    return {
      messageId: _id,
      ...{ kind: record.kind, text: record.text, sentAt: record.sentAt.toISOString(), answers: record.answers, bases },
      by: { name: by.name, organisation: nameOf(by.organisationId) },
      ours: side !== undefined && by.organisationId === side,
      attachments: attached.get(_id) ?? [],
      readBy: record.readBy.map(({ organisationId, at }) => ({
        organisation: nameOf(organisationId),
        at: at.toISOString(),
      })),
      meeting: meeting && { ...spanOf(meeting), place: meeting.place },
      proposal: proposal && {
        time: proposal.time && spanOf(proposal.time),
        service: proposal.serviceId && serviceName ? { serviceId: proposal.serviceId, name: serviceName } : null,
      },
      answer: answer && { accepted: answer.accepted, at: answer.at.toISOString() },
      cancelledAt: cancelled?.at.toISOString() ?? null,
      mayAnswer: answersHere && isOpen(record) && answer === null,
      mayCancel: invitesHere && isOpen(record) && isToCome(record) && by.organisationId === side,
    }
  })
}
