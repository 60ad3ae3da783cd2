import type { Doc, Map as SharedMap } from 'yjs'

/**
 * Where the calculation lies in a section's document: one map, in which each setting is a value (`plan/startMonth`) and each row a
 * map of its own (`sales/<row id>`), made once by whoever adds it. A map per table would be made by two people at once, and one of
 * the two lost with all that was written into it.
 */
export const calculationMap = (doc: Doc): SharedMap<unknown> => doc.getMap('calculation')
