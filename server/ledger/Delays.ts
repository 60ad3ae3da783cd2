/** Records that a paragraph still keeps from the customer, by id: with that paragraph, and the ISO time of its end. */
export type Delays = ReadonlyMap<string, { paragraph: string; until: string }>
