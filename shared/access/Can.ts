import type { AbilityBuilder } from '@casl/ability'
import type { Ability } from './Ability.ts'

/** How a file of rules adds a rule; each ends in `.because(basis)`. */
export type Can = AbilityBuilder<Ability>['can']
