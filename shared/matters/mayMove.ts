import type { MatterStatus } from './MatterStatus.ts'
import { type StatusMover, statusMoves } from './statusMoves.ts'

/** The move from one status to another, where the table lets this side make it; else undefined. */
export const mayMove = (from: MatterStatus, to: MatterStatus, by: StatusMover) =>
  statusMoves[from].find((move) => move.to === to && move.by.includes(by))
