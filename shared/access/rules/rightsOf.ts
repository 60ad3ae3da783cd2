import type { GrantRight } from '../GrantRight.ts'

/** What the right of a grant lets its holder do with what its sections open. */
export const rightsOf: Record<GrantRight, readonly ('read' | 'comment' | 'edit')[]> = {
  see: ['read'],
  comment: ['read', 'comment'],
  edit: ['read', 'comment', 'edit'],
}
