import type { PermitBundle } from './PermitBundle.ts'
import type { PermitOnPath } from './PermitOnPath.ts'

/** The state of a bundle as a whole: what asks something of the customer comes first. */
export const bundleState = (items: readonly Pick<PermitOnPath, 'state'>[]): PermitBundle['state'] => {
  if (items.length === 0) return 'none'
  if (items.some(({ state }) => state === 'needsMore')) return 'needsMore'
  if (items.some(({ state }) => state === 'refused')) return 'refused'
  return items.every(({ state }) => state === 'granted') ? 'granted' : 'open'
}
