import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import { translate } from '#server/http/translate.ts'
import type { Language } from '#shared/languages/Language.ts'
import { suomifiPageTexts } from '#shared/messages/suomifiPageTexts.ts'
import { type ReceivedLetter, ReceivedLetterModel } from './receivedLetterModel.ts'

/** As many as somebody trying the product out looks through. */
const MOST = 50

const at = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'short' })

const row = (letter: ReceivedLetter, language: Language): Markup => html`<article>
<h2>${letter.title}</h2>
<p>${translate(suomifiPageTexts['suomifi.page.to'], language, { recipient: letter.recipientId })} · ${at.format(letter.at)}</p>
<p>${letter.body}</p>
</article>
`

/** The bundled receiver's own page: what has come to companies' mailboxes, the latest first. */
export const mailboxPage = async (language: Language): Promise<{ title: string; body: Markup }> => {
  const letters = await ReceivedLetterModel.find().sort({ at: -1 }).limit(MOST).lean<ReceivedLetter[]>()
  return {
    title: translate(suomifiPageTexts['suomifi.page.title'], language),
    body: html`<p class="note">${translate(suomifiPageTexts['suomifi.page.explained'], language)}</p>
${letters.length === 0 ? html`<p>${translate(suomifiPageTexts['suomifi.page.empty'], language)}</p>` : letters.map((letter) => row(letter, language))}`,
  }
}
