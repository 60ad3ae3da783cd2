import { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'

type Scope = { sections: readonly Section[]; right: GrantRight }

/** Whether one scope opens anything that the other does not. Events include their traces. */
export const widens = (from: Scope, to: Scope): boolean => {
  const opens = (section: Section) =>
    from.sections.includes(section) || (section === 'traces' && from.sections.includes('events'))
  return (
    to.sections.some((section) => !opens(section)) ||
    GrantRight.options.indexOf(to.right) > GrantRight.options.indexOf(from.right)
  )
}
