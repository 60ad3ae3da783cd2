import { html } from '#server/http/html.ts'
import { translate } from '#server/http/translate.ts'
import { mailTexts } from '#shared/email/mailTexts.ts'
import type { Mail } from './mailModel.ts'

type Letter = Pick<Mail, 'subject' | 'lines' | 'link'> & { language?: Mail['language'] | undefined }

/** What would begin another header, or another line of one, becomes a space. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

/** A message as it is sent: the same words as text and as simple HTML, everything in it escaped. */
export const messageOf = ({ subject, lines, link, language = 'fi' }: Letter, publicUrl: string) => {
  const address = link === null ? null : new URL(link, publicUrl).href
  const open = translate(mailTexts['mail.open'], language)
  const footer = translate(mailTexts['mail.footer'], language)
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${oneLine(subject)}</title></head>
<body>
${lines.map((line) => html`<p>${line}</p>\n`)}${address === null ? '' : html`<p><a href="${address}">${open}</a></p>\n`}<p><small>${footer}</small></p>
</body></html>
`
  return {
    subject: oneLine(subject),
    text: [...lines, ...(address === null ? [] : [`${open}: ${address}`]), `-- \n${footer}`].join('\n\n'),
    html: page.text,
  }
}
