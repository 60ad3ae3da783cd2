import { createHash } from 'node:crypto'
import { html } from '#server/http/html.ts'
import { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import type { Language } from '#shared/languages/Language.ts'
import { aboutCustomer } from './aboutCustomer.ts'
import { aboutDocuments } from './aboutDocuments.ts'
import { aboutEvents } from './aboutEvents.ts'
import { aboutGrants } from './aboutGrants.ts'
import { aboutHandOffs } from './aboutHandOffs.ts'
import { aboutInquiries } from './aboutInquiries.ts'
import { aboutLedger } from './aboutLedger.ts'
import { aboutMatters } from './aboutMatters.ts'
import { aboutMessages } from './aboutMessages.ts'
import { aboutPath } from './aboutPath.ts'
import { aboutPersons } from './aboutPersons.ts'
import { aboutPlans } from './aboutPlans.ts'
import { aboutReaching } from './aboutReaching.ts'
import { aboutRequests } from './aboutRequests.ts'
import { aboutSteps } from './aboutSteps.ts'
import { exportStyle } from './exportStyle.ts'
import { tellingIn } from './tellingIn.ts'

/** Opened from a disk the page obeys this too: it fetches nothing, runs nothing, sends nothing; one style, ours. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(exportStyle).digest('base64')}'; form-action 'none'; base-uri 'none'`

const PARTS = {
  customer: aboutCustomer,
  contactDetails: aboutReaching,
  contactPersons: aboutPersons,
  nextSteps: aboutSteps,
  events: aboutEvents,
  matters: aboutMatters,
  handOffs: aboutHandOffs,
  messages: aboutMessages,
  documents: aboutDocuments,
  plans: aboutPlans,
  path: aboutPath,
  grants: aboutGrants,
  accessRequests: aboutRequests,
  inquiries: aboutInquiries,
  ledger: aboutLedger,
} as const
const names = Object.keys(PARTS) as (keyof typeof PARTS)[]

/** The whole page: everything in it is escaped. The same data as the JSON, in the reader's language. */
export const exportPage = (data: CustomerExport, language: Language): Markup => {
  const telling = tellingIn(language)
  const { say, moment, day } = telling
  const title = say('export.title', { name: data.customer.name })
  const sections = names.map((name) => {
    const records = PARTS[name](data, telling)
    const isCutOff = data.cutOff.some((list) => list === name)
    return html`<section id="${name}"><h2>${say(`export.${name}`)}</h2>
${records.length === 0 ? html`<p>${say('export.none')}</p>` : records}${
  isCutOff ? html`<p class="mark">${say('export.cutOff')}</p>` : ''
}</section>
`
  })
  const delayed = data.delayed.map(
    ({ paragraph, count, until }) =>
      html`<p class="mark">${say('export.delayed', { paragraph, count, until: day(until) })}</p>\n`,
  )
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(exportStyle)}</style>
</head>
<body>
<header><h1>${title}</h1>
<p>${say('export.made', { at: moment(data.exportedAt), by: data.exportedBy })}</p>
<p>${say('export.what')}</p>
${delayed}</header>
<nav><ul>
${names.map((name) => html`<li><a href="#${name}">${say(`export.${name}`)}</a></li>\n`)}</ul></nav>
<main>
${sections}</main>
</body>
</html>
`
}
