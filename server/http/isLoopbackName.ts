const NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a host name, as it stands in an address (no port), means this very machine. */
export const isLoopbackName = (hostname: string): boolean => NAMES.has(hostname) || hostname.endsWith('.localhost')
