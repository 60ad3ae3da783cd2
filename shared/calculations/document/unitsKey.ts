/** Sales of the months of the first year, each a cell of its own: two people write different months. */
export const unitsKey = (month: number): string => `units.${month}`
