import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import type { KnownPerson } from '#server/organisations/listPeopleOf.ts'
import type { Language } from '#shared/languages/Language.ts'
import { pageText } from '../pages/pageText.ts'

const button = (
  person: KnownPerson,
  language: Language,
): Markup => html`<li><button name="person" value="${person.subject}">
<b>${person.name}</b><small class="username">${person.subject}</small>
<small class="place">${[person.role, person.organisation].flatMap((name) => (name ? [name[language]] : [])).join(', ')}</small>
</button></li>
`

const group = (heading: string, people: KnownPerson[], language: Language): Markup | string =>
  people.length === 0
    ? ''
    : html`<h2>${heading}</h2>
<ul class="people">
${people.map((person) => button(person, language))}</ul>
`

/** The list of people to be, as a form of buttons: one press signs in. `action` is where the press goes. */
export const peoplePage = (
  people: KnownPerson[],
  action: string,
  language: Language,
): Markup => html`<p class="note">${pageText('testProvider.explained', language)}</p>
${people.length === 0 ? html`<p>${pageText('testProvider.nobody', language)}</p>` : ''}<form method="post" action="${action}">
${group(
  pageText('testProvider.professionals', language),
  people.filter((person) => person.organisation),
  language,
)}${group(
  pageText('testProvider.customers', language),
  people.filter((person) => !person.organisation),
  language,
)}</form>
`
