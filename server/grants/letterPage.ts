import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import { translate } from '#server/http/translate.ts'
import { grantLetterTexts } from '#shared/grants/grantLetterTexts.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { writtenDay } from '#shared/time/writtenDay.ts'
import type { GrantRecord } from './GrantRecord.ts'

type Letter = {
  grant: GrantRecord
  customer: { name: string; businessId?: string }
  organisation: Localised
  language: Language
}

/** The letter as a page without scripts, links or styles of others; everything in it is escaped. */
export const letterPage = ({ grant, customer, organisation, language }: Letter): Markup => {
  const say = (key: keyof typeof grantLetterTexts, values = {}) => translate(grantLetterTexts[key], language, values)
  const tell = (text: Localised) => translate(text, language)
  const { recorded, givenBy, how, grantee, sections, right, purpose, lastDay, givenAt } = grant
  const values = {
    ...{ organisation: organisation[language], giver: givenBy.name, evidence: recorded?.evidence ?? '' },
    day: writtenDay(dayInFinland(givenAt)),
  }
  const to = grantee.kind === 'organisation' ? organisation[language] : `${grantee.name}, ${organisation[language]}`
  const opened = sections.map((section) => tell(grantsTexts[`grants.section.${section}`])).join(', ')
  const rows = [
    [say('grants.letter.to'), to],
    [say('grants.letter.sections'), `${opened}. ${tell(grantsTexts[`grants.right.${right}`])}`],
    [say('grants.letter.purpose'), purpose],
    [say('grants.letter.until'), writtenDay(lastDay)],
  ] as const
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('grants.letter.title')}</title>
<style>body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:16px/1.5 Arial,sans-serif}address{font-style:normal;margin:0 0 4rem}dt{font-weight:700}dd{margin:0 0 .75rem}</style></head>
<body>
<p>${organisation[language]}<br>${writtenDay(dayInFinland(new Date()))}</p>
<address>${customer.name}${customer.businessId ? html`<br>${customer.businessId}` : ''}</address>
<h1>${say('grants.letter.title')}</h1>
<p>${say(how === 'oral' ? 'grants.letter.oral' : 'grants.letter.paper', values)}</p>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p>${say('grants.letter.wrong')}</p>
<p>${say('grants.letter.by', { name: recorded?.by.name ?? '' })}, ${organisation[language]}</p>
</body>
</html>
`
}
