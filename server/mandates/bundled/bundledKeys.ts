import { randomBytes } from 'node:crypto'

const BYTES = 32

/** The keys by which this process signs to its own bundled register; made anew at each start. */
export const bundledKeys = { clientId: 'y-crm', key: randomBytes(BYTES).toString('base64url') }
