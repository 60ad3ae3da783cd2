import type { Markup } from '#server/http/Markup.ts'
import { spokenBlocks } from '#server/plans/exports/spokenBlocks.ts'
import { linesOf } from '#server/plans/versions/linesOf.ts'
import { labelOf } from '#shared/calculations/results/labelOf.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import type { Language } from '#shared/languages/Language.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

type Plan = CustomerExport['plans'][number]
type Section = Plan['sections'][number]

const textOf = ({ blocks, quotes }: Section): string =>
  linesOf(spokenBlocks(blocks, quotes))
    .map(({ text }) => text)
    .join('\n')

const commentsOf = ({ comments }: Section, { moment, language }: Telling): string =>
  comments
    .flatMap((comment) => [
      { ...comment, text: [comment.text, comment.suggestion].filter(Boolean).join(' → ') },
      ...comment.replies,
    ])
    .map(({ by, at, text }) =>
      [moment(at), by.name, by.organisation?.name[language]].filter(Boolean).join(' · ').concat(`: ${text}`),
    )
    .join('\n')

/** What the calculation comes to, figure by figure; its cells are in the JSON. */
const figuresOf = ({ calculation }: Plan, language: Language): string =>
  (calculation?.results.named ?? [])
    .filter(({ value }) => value !== null)
    .map((result) => `${labelOf(result, language)}: ${quoteResult([result], result.key, language)}`)
    .join('\n')

/** The customer's plans: each first as a whole, then section by section with what was said of it. */
export const aboutPlans = ({ plans }: CustomerExport, telling: Telling): Markup[] => {
  const { say, tell, day, language } = telling
  return plans.flatMap((whole) => {
    const { plan, sections } = whole
    const written = sections.filter(({ blocks, comments }) => blocks.length > 0 || comments.length > 0)
    return [
      entry(plan.name, [tell(planTemplates[plan.template].name), day(plan.begunAt)].join(' · '), [
        [say('export.label.figures'), figuresOf(whole, language)],
      ]),
      ...written.map((section) =>
        entry(section.title, plan.name, [
          [say('export.label.text'), textOf(section)],
          [say('export.label.comments'), commentsOf(section, telling)],
        ]),
      ),
    ]
  })
}
