import { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'

/** The rights that make a difference to these sections: only documents and the plan can be commented or edited. */
export const rightsFor = (sections: readonly Section[], most: GrantRight = 'edit'): GrantRight[] => {
  const written = sections.some((section) => section === 'documents' || section.startsWith('plan.'))
  return written ? GrantRight.options.slice(0, GrantRight.options.indexOf(most) + 1) : ['see']
}
