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

/** For who has an invitation: a free name, since the invited may be nobody whom we know. */
const someoneElse = (
  action: string,
  language: Language,
): Markup => html`<h2>${pageText('testProvider.someoneElse', language)}</h2>
<p>${pageText('testProvider.someoneElse.what', language)}</p>
<form method="post" action="${action}">
<p><label for="name">${pageText('testProvider.someoneElse.name', language)}</label><br><input id="name" name="name" required maxlength="100"></p>
<p><label for="subject">${pageText('testProvider.someoneElse.subject', language)}</label><br><input id="subject" name="person" required pattern="[a-z0-9.]{3,40}" maxlength="40"></p>
<p><button class="action">${pageText('testProvider.someoneElse.enter', language)}</button></p>
</form>
`

type Asked = {
  /** Where the press goes. */
  action: string
  language: Language
  /** The sign-in was begun with an invitation: somebody whom we don't know may come too. */
  invited: boolean
}

/** The list of people to be, as a form of buttons: one press signs in. */
export const peoplePage = (
  people: KnownPerson[],
  { action, language, invited }: Asked,
): Markup => html`<p class="note">${pageText('testProvider.explained', language)}</p>
${invited ? someoneElse(action, language) : ''}${people.length === 0 ? html`<p>${pageText('testProvider.nobody', language)}</p>` : ''}<form method="post" action="${action}">
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
