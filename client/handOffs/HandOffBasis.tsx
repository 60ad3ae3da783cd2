import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { EventBasis } from '../events/EventBasis.tsx'

/** Why the viewer sees this hand-off. */
export const HandOffBasis = ({ handOff }: { handOff: Pick<HandOff, 'bases'> }) => (
  <EventBasis record={{ bases: handOff.bases }} voice="professional" />
)
