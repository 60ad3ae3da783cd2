import type { Basis } from '#shared/access/Basis.ts'

/**
 * On what something may go to the receiver of a hand-off; `grant` covers what the customer agreed to for this one. `ownRecord`:
 * a pull request goes to the keeper of the very record that it asks for (6 §).
 */
export type SentOn = Extract<Basis, 'ownRecord' | 'grant' | 'matter' | 'section10'>
