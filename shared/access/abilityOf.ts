import { AbilityBuilder, createMongoAbility } from '@casl/ability'
import type { Ability } from './Ability.ts'
import type { Actor } from './Actor.ts'
import type { OpenedCustomer } from './OpenedCustomer.ts'
import { agreedRules } from './rules/agreedRules.ts'
import { breakGlassRules } from './rules/breakGlassRules.ts'
import { grantRules } from './rules/grantRules.ts'
import { handOffRules } from './rules/handOffRules.ts'
import { mandateRules } from './rules/mandateRules.ts'
import { matterRules } from './rules/matterRules.ts'
import { organisationRules } from './rules/organisationRules.ts'
import { pathRules } from './rules/pathRules.ts'
import { publicRules } from './rules/publicRules.ts'

/**
 * Compile the rules of one actor. `opened`: what the customers in question have opened to them, read at this question;
 * none where the question is of no customer in particular. `now` decides what has begun and ended, to the second.
 * Only positive rules, so that adding one can't hide another; each says its basis, and its paragraph stands beside it.
 * Source: Act 293/2017, law.md.
 */
export const abilityOf = (actor: Actor, opened: readonly OpenedCustomer[] = [], now = new Date()): Ability => {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility)
  publicRules(can, actor)
  organisationRules(can, actor, opened, now)
  breakGlassRules(can, actor, opened, now)
  mandateRules(can, actor, now)
  grantRules(can, actor, opened, now)
  matterRules(can, actor, opened, now)
  handOffRules(can, actor)
  agreedRules(can, actor, opened)
  pathRules(can, actor)
  return build()
}
