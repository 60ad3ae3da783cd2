import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** What is or was handled for the customer: by whom, how far, with what outcome. */
export const aboutMatters = ({ matters }: CustomerExport, { say, tell, day, language }: Telling): Markup[] =>
  matters.map((matter) => {
    const { need, description, organisation, responsible, openedAt, status, statusReason, tasks, outcome } = matter
    const by = [organisation.name[language], responsible?.name].filter(Boolean).join(', ')
    return entry(need, `${by}, ${day(openedAt)}`, [
      [say('export.label.text'), description],
      [say('export.label.status'), tell(matterTexts[`matters.status.${status}`])],
      [say('export.label.reason'), statusReason],
      [say('export.label.due'), matter.dueOn && day(matter.dueOn)],
      [say('export.label.tasks'), tasks.map(({ text }) => text).join(' · ')],
      [say('export.label.outcome'), outcome && [outcome.text, outcome.effect].filter(Boolean).join(' · ')],
      [say('export.label.seenBy'), say(`export.seenBy.${matter.class}`)],
      [say('export.label.withheld'), matter.withheld && `${matter.withheld.reason} (${day(matter.withheld.reviewOn)})`],
    ])
  })
