import type { GrantRecord } from './GrantRecord.ts'

/** Whether a grant is over, the clock's word included: the job that writes an end down comes some time after it. */
export const hasEnded = ({ state, until }: Pick<GrantRecord, 'state' | 'until'>, now: Date): boolean =>
  state === 'ended' || until <= now
