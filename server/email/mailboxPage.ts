import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import { translate } from '#server/http/translate.ts'
import { mailTexts } from '#shared/email/mailTexts.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Mail } from './mailModel.ts'

const at = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'short' })

const letter = ({ to, subject, lines, link, createdAt }: Mail, language: Language): Markup => html`<article>
<h2>${subject}</h2>
<p>${translate(mailTexts['mail.mailbox.to'], language, { to })} · ${at.format(createdAt)}</p>
${lines.map((line) => html`<p>${line}</p>\n`)}${
  link === null ? '' : html`<p><a href="${link}">${translate(mailTexts['mail.open'], language)}</a></p>`
}</article>
`

/** The outbox as a page: invitations can be tried without a mail server. */
export const mailboxPage = (mails: Mail[], language: Language): { title: string; body: Markup } => ({
  title: translate(mailTexts['mail.mailbox.title'], language),
  body: html`<p class="note">${translate(mailTexts['mail.mailbox.explained'], language)}</p>
${mails.length === 0 ? html`<p>${translate(mailTexts['mail.mailbox.empty'], language)}</p>` : mails.map((mail) => letter(mail, language))}`,
})
