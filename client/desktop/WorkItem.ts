import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'

/** A matter or a hand-off on the desk. */
export type WorkItem = { of: 'matter'; row: MatterRow } | { of: 'handOff'; row: HandOffRow }
