import { randomBytes } from 'node:crypto'

const BYTES = 32
const secret = () => randomBytes(BYTES).toString('base64url')

/** By what this process signs in to its own bundled receiver, and the token that it gets there; made anew at each start. */
export const bundledLogin = { username: 'y-crm', password: secret(), serviceId: 'y-crm', token: secret() }
