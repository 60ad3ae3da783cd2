import { z } from 'zod'

/** Why somebody may see something, narrowest first: of several that hold, the first in this order is shown and all are logged. */
export const Basis = z.enum(['ownRecord', 'mandate', 'grant', 'matter', 'section10', 'breakGlass', 'public'])
export type Basis = z.infer<typeof Basis>
