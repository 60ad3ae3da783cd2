import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'

type Facts = readonly (readonly [label: string, value: string | null])[]

/** One record of the page: its heading, a line of when and by whom, and its facts; empty facts are left out. */
export const entry = (heading: string, line: string, facts: Facts): Markup => {
  const told = facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
  return html`<article>
${heading === '' ? '' : html`<h3>${heading}</h3>\n`}${line === '' ? '' : html`<p class="line">${line}</p>\n`}${
  told.length === 0
    ? ''
    : html`<dl>${told.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>\n`
}</article>
`
}
