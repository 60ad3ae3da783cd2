/** What is read otherwise than by a contract, and has its line in the ledger all the same. */
export const BEYOND_CONTRACTS: ReadonlySet<string> = new Set(['openSectionText'])
