import type { MongoAbility, MongoQuery } from '@casl/ability'

export type Action = 'read' | 'trace' | 'log' | 'correct' | 'change'
export type Subject = 'Customer' | 'Event' | 'NextStep'

/** The one rule set that filters a query, allows a command and shows a button. */
export type Ability = MongoAbility<[Action, Subject | object], MongoQuery>
