import { createMongoAbility } from '@casl/ability'
import { type PackRule, unpackRules } from '@casl/ability/extra'
import type { Ability } from '#shared/access/Ability.ts'

const built = new WeakMap<readonly unknown[], Ability>()

/** The server's own rules, unpacked: the screen offers by the same rules that the server decides by. */
export const abilityFrom = (rules: readonly unknown[]): Ability => {
  const earlier = built.get(rules)
  if (earlier) return earlier
  const ability = createMongoAbility<Ability>(unpackRules(rules as PackRule<Ability['rules'][number]>[]))
  built.set(rules, ability)
  return ability
}
