import { z } from 'zod'

/**
 * In what capacity a person acts for a customer (valtuus): its owner, a representative alone, representatives jointly (what
 * one gives waits for the second), an accountant, or a founder on their own behalf.
 */
export const Capacity = z.enum(['owner', 'representative', 'jointRepresentative', 'accountant', 'founder'])
export type Capacity = z.infer<typeof Capacity>
