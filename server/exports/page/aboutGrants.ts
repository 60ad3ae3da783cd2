import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { entry } from './entry.ts'
import { granteeIn } from './granteeIn.ts'
import type { Telling } from './Telling.ts'

/** Access given: to whom, to what, what for, until when; what has ended too. */
export const aboutGrants = ({ grants }: CustomerExport, { say, tell, day, language }: Telling): Markup[] =>
  grants.map((grant) =>
    entry(granteeIn(grant.to, language), `${grant.givenBy.name}, ${day(grant.givenAt)}`, [
      [
        say('export.label.sections'),
        `${grant.sections.map((section) => tell(grantsTexts[`grants.section.${section}`])).join(', ')}. ${tell(grantsTexts[`grants.right.${grant.right}`])}`,
      ],
      [say('export.label.purpose'), grant.purpose],
      [say('export.label.until'), day(grant.lastDay)],
      [say('export.label.ended'), grant.ended && day(grant.ended.at)],
      [say('export.label.source'), grant.recorded && `${grant.recorded.by.name}: ${grant.recorded.evidence}`],
    ]),
  )
