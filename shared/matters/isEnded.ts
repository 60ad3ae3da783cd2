import type { MatterStatus } from './MatterStatus.ts'

/** Whether a matter of this status is over. */
export const isEnded = (status: MatterStatus): boolean => status === 'done' || status === 'closedWithoutService'
