import type { EventPosition } from '#server/events/placing/eventPositionModel.ts'
import type { Chain } from './Chain.ts'

/** The whole log as verification reads it, from the database or from an export. */
export type LogContents = {
  chains: () => AsyncIterable<Chain>
  /** In order; those given before the reading began. */
  positions: () => AsyncIterable<EventPosition>
}
