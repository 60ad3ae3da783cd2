import { inviteToMeeting } from '#shared/messages/inviteToMeeting.ts'
import { proposeToCustomer } from '#shared/messages/proposeToCustomer.ts'
import { sendMessage } from '#shared/messages/sendMessage.ts'
import { useCommand } from '../api/useCommand.ts'
import type { MessageDraft } from './MessageDraft.ts'
import type { Proposing } from './Proposing.ts'
import { spanOf } from './spanOf.ts'

/** Send what was written to the customer's thread, by the contract of its kind. */
export const useSendMessage = (matterId: string) => {
  const message = useCommand(sendMessage)
  const meeting = useCommand(inviteToMeeting)
  const proposal = useCommand(proposeToCustomer)
  const commands = { message, meeting, proposal }
  const send = ({ text, attachments }: MessageDraft, proposing: Proposing, today: string, onSuccess: () => void) => {
    const fields = {
      matterId: matterId as never,
      text,
      attachmentIds: attachments.map(({ attachmentId }) => attachmentId) as never[],
    }
    const span = spanOf(proposing.time, today)
    const time = typeof span === 'object' ? span : null
    const { kind, place } = proposing
    if (kind === 'meeting' && time) meeting.mutate({ ...fields, time, place }, { onSuccess })
    else if (kind === 'proposal')
      proposal.mutate({ ...fields, time, serviceId: (proposing.serviceId ?? null) as never }, { onSuccess })
    else message.mutate(fields, { onSuccess })
  }
  const under = Object.values(commands)
  return {
    send,
    isPending: under.some(({ isPending }) => isPending),
    errorOf: (kind: Proposing['kind']) => commands[kind].error,
  }
}
