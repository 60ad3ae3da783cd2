import { contactsTexts } from '#shared/contacts/contactsTexts.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Telling } from './Telling.ts'

/** Languages by their names. */
export const languagesIn = (languages: Language[], { tell }: Telling): string =>
  languages.map((language) => tell(contactsTexts[`contacts.language.${language}`])).join(', ')
