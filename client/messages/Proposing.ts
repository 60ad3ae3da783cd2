import type { TimeDraft } from './TimeDraft.ts'

/** What an adviser sends beside words: nothing, a meeting, or a proposal. Not kept as a draft: a time grows old. */
export type Proposing = {
  kind: 'message' | 'meeting' | 'proposal'
  time: TimeDraft
  place: string
  serviceId: string | undefined
}
