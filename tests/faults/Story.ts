import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'

/** One matter and its hand-off, as far as it has been acknowledged. */
export type Story = {
  customerId: string
  matterId: string
  handOffId: string | null
  moves: HandOffMove[]
  messages: string[]
}
