import { changeRules, type Widening } from '../plant.ts'

/** A file of rules, by the function that it exports. */
export type Rules = { module: object; name: string }

/** A mistake in one of the product's rules. */
export const rule = (
  { module, name }: Rules,
  what: string,
  change: Parameters<typeof changeRules>[2],
  probe: Widening['probe'],
): Widening => ({
  place: 'rule',
  what: `${name}: ${what}`,
  plant: () => changeRules(module, name, change),
  probe,
})
