import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'

type Stop = {
  stop: 'asked' | 'sent' | 'accepted' | 'closed'
  at: 'done' | 'now' | 'coming'
  /** When it came there (ISO time). */
  moment: string | null
}

/** The stops of a hand-off that goes on or came to its end; what was asked of the customer stands only where something was. */
export const trackOf = ({ state, sentAt, createdAt, accepted, endedAt }: HandOffRow): Stop[] => {
  const isAsking = state === 'awaitingCustomer'
  const wasAsked = isAsking || (sentAt !== null && sentAt !== createdAt)
  const asked: Stop = { stop: 'asked', at: isAsking ? 'now' : 'done', moment: isAsking ? createdAt : null }
  const isOnWay = state === 'sent' || state === 'moreAsked'
  const came = accepted !== null
  const sent: Stop = {
    stop: 'sent',
    at: isOnWay ? 'now' : sentAt && !isAsking ? 'done' : 'coming',
    moment: isAsking ? null : sentAt,
  }
  const taken: Stop = {
    stop: 'accepted',
    at: state === 'accepted' ? 'now' : came ? 'done' : 'coming',
    moment: accepted?.at ?? null,
  }
  const closed: Stop = {
    stop: 'closed',
    at: state === 'closed' ? 'done' : 'coming',
    moment: state === 'closed' ? endedAt : null,
  }
  return [...(wasAsked ? [asked] : []), sent, taken, closed]
}
