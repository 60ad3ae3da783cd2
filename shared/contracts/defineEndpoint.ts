import type { Endpoint } from './Endpoint.ts'

/** Write the contract of an endpoint down once; see Endpoint for its parts. */
export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint
