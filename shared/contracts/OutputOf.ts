import type { z } from 'zod'
import type { Endpoint } from './Endpoint.ts'

/** What the caller receives. */
export type OutputOf<E extends Endpoint> = z.output<E['response']>
