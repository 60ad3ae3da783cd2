/** Something that the kills have cost, or made twice. */
export type Finding = { kind: 'lost' | 'doubled'; what: string }
