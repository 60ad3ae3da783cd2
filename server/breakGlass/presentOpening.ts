import type { BreakGlassOpening } from '#shared/breakGlass/BreakGlassOpening.ts'
import type { BreakGlass } from './breakGlassModel.ts'

/** Break-glass as the person who opened it sees it: their own words, nothing of the customer's. */
export const presentOpening = ({ _id, customerId, reason, openedAt, until }: BreakGlass): BreakGlassOpening => ({
  breakGlassId: _id,
  customerId,
  reason,
  openedAt: openedAt.toISOString(),
  until: until.toISOString(),
})
