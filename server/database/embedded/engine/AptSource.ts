/** One entry of apt's sources, as sources.list(5) describes them. */
export type AptSource = { uris: string[]; suites: string[]; components: string[] }
