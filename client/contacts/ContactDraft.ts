import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import type { Language } from '#shared/languages/Language.ts'

/** A contact person as it is being typed; days as people write them. */
export type ContactDraft = {
  name: string
  /** One of the suggested people, when it is the same person. */
  known: { personId: string; roles: string } | null
  title: string
  email: string
  phone: string
  languages: Language[]
  from: string
  until: string
  protected: boolean
}

/** The draft to begin from: empty, or the person as they are. */
export const contactDraftOf = (person: ContactPerson | undefined, days: (day: string) => string): ContactDraft => ({
  name: person?.name ?? '',
  known: null,
  title: person?.title ?? '',
  email: person?.email ?? '',
  phone: person?.phone ?? '',
  languages: person?.languages ?? [],
  from: person?.from ? days(person.from) : '',
  until: person?.until ? days(person.until) : '',
  protected: person?.protected ?? false,
})
