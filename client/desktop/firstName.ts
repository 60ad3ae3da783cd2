/** The name one is called by; the whole name when it has only one part. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
