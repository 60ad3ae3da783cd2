import type { Response } from 'express'
import { html } from '#server/http/html.ts'
import { Markup } from '#server/http/Markup.ts'
import { styleNonce } from '#server/http/styleNonce.ts'
import { Language } from '#shared/languages/Language.ts'
import { pageStyle } from './pageStyle.ts'
import { pageText } from './pageText.ts'

const NAMES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

type Page = { status: number; language: Language; title: string; body: Markup; languages?: boolean }

const languageLinks = (
  current: Language,
): Markup => html`<nav aria-label="${pageText('testProvider.language', current)}"><ul>
${Language.options.map(
  (language) =>
    html`<li><a href="?lang=${language}" lang="${language}" hreflang="${language}"${
      language === current ? html` aria-current="true"` : ''
    }>${NAMES[language]}</a></li>`,
)}</ul></nav>`

/** Send one of the few pages that are not the client's. Everything in it is escaped, its style carries the answer's nonce. */
export const sendPage = (response: Response, page: Page): void => {
  const document = html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title} – Y-CRM</title>
<style nonce="${styleNonce(response)}">${new Markup(pageStyle)}</style>
</head>
<body>
<header><div><strong>Y-CRM</strong>${page.languages ? languageLinks(page.language) : ''}</div></header>
<main><h1>${page.title}</h1>
${page.body}</main>
</body>
</html>
`
  response.status(page.status).type('html').set('cache-control', 'no-store').send(document.text)
}
