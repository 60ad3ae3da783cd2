import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { answerProposal as contract } from '#shared/messages/answerProposal.ts'
import { getReadableMessage } from './getReadableMessage.ts'
import { MessageModel } from './messageModel.ts'
import { openThread } from './openThread.ts'
import { presentOneMessage } from './presentOneMessage.ts'
import { writeMessage } from './writeMessage.ts'

/** The customer's yes or no: noted on what was proposed, and said in the thread. Of two at once, one is told that the other was first. */
export const answerProposal: Handler<typeof contract> = async (context, { messageId, accept, text }) => {
  const proposed = await getReadableMessage(context, messageId)
  if (!context.actor.actsFor) throw new Refusal('access.denied')
  const { matter } = await openThread(context, proposed.matterId, 'customer')
  if (proposed.kind !== 'meeting' && proposed.kind !== 'proposal') throw new Refusal('message.not_proposed')
  if (proposed.cancelled) throw new Refusal('message.already_cancelled')
  const { userId, name } = context.actor
  const answer = { accepted: accept, at: new Date(), by: { userId, name } }
  const { matchedCount } = await MessageModel.updateOne(
    { _id: proposed._id, answer: null, cancelled: null },
    { $set: { answer } },
  )
  if (matchedCount === 0) throw new Refusal('message.already_answered')
  await writeMessage(context, matter, { audience: 'customer', kind: 'answer', text, answers: proposed._id })
  return presentOneMessage(context, matter, { ...proposed, answer })
}
