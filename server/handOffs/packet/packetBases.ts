import type { Basis } from '#shared/access/Basis.ts'

/**
 * On what something of a customer's goes to the receiver of a hand-off, narrowest first: never on a mandate, and never on
 * break-glass, which opens to one person for one look.
 */
export const PACKET_BASES: readonly Basis[] = ['ownRecord', 'grant', 'matter', 'section10', 'public']
