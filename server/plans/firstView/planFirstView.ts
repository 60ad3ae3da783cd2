import { Doc } from 'yjs'
import type { Context } from '#server/access/Context.ts'
import type { FirstView } from '#server/http/FirstView.ts'
import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { firstViewTexts } from '#shared/plans/firstViewTexts.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { listQuotes } from '../calculations/listQuotes.ts'
import { getPlan } from '../getPlan.ts'
import { readText } from '../live/readText.ts'
import { blocksOf } from '../text/blocksOf.ts'
import { blockMarkup } from './blockMarkup.ts'
import { firstViewStyle } from './firstViewStyle.ts'

type Shown = Awaited<ReturnType<typeof getPlan>>

const sectionMarkup = async (context: Context, sectionId: string): Promise<Markup[]> => {
  const doc = new Doc()
  await readText(sectionId, doc)
  const { items } = await listQuotes(context, { sectionId: sectionId as never })
  const quotes = new Map(items.map(({ key, text }) => [key, text]))
  return blocksOf(doc.getXmlFragment('text')).map((block) => blockMarkup(block, quotes))
}

const planMarkup = async (context: Context, plan: Shown, asked: unknown, nonce: string): Promise<Markup> => {
  const { language } = context
  const { sections, template, mayChange } = plan
  const guides = new Map(planTemplates[template].sections.map(({ key, title }) => [key, title[language]]))
  const titleOf = ({ title, key }: Shown['sections'][number]) => title ?? guides.get(key ?? '') ?? ''
  const open = sections.find(({ sectionId }) => sectionId === asked) ?? sections[0]
  // Of others than the customer's own people the socket keeps what they were shown: it brings them the text.
  const words = open && mayChange ? await sectionMarkup(context, open.sectionId) : []
  const say = (key: keyof typeof firstViewTexts) => firstViewTexts[key][language]
  return html`<style nonce="${nonce}">${firstViewStyle}</style>
<main id="first-view" lang="${language}">
<h1>${plan.name}</h1>
<nav aria-label="${say('planFirst.sections')}"><ul>${sections.map(
    (one) =>
      html`<li><a href="?section=${one.sectionId}"${one === open ? html` aria-current="true"` : html``}>${titleOf(one)}</a></li>`,
  )}</ul></nav>
${open ? html`<article><h2>${titleOf(open)}</h2>${words}</article>` : html``}
<p class="wait" role="status">${say('planFirst.opening')}</p>
</main>`
}

/**
 * The page of a plan as it is read before any script has come, for slow lines: of the customer's own people with the text of the
 * section. By the same rules, use cases and read log as the API. null: another page, or nothing that is open to them; the page
 * itself tells them so.
 */
export const planFirstView: FirstView = {
  path: /^\/plans\/(pln_[0-9A-Za-z]+)\/?$/,
  modules: ['plans/PlanPage.tsx', 'plans/text/SectionDesk.tsx'],
  operation: 'getPlan',
  async markupOf(context, { matched, query, nonce }) {
    const planId = PlanId.safeParse(matched).data
    if (!planId) return null
    try {
      return await planMarkup(context, await getPlan(context, { planId }), query.section, nonce)
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  },
}
