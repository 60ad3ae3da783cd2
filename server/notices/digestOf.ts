import { translate } from '#server/http/translate.ts'
import type { Language } from '#shared/languages/Language.ts'
import { groupOf } from '#shared/notices/groupOf.ts'
import { NoticeGroup } from '#shared/notices/NoticeGroup.ts'
import { noticesMailTexts } from '#shared/notices/noticesMailTexts.ts'
import type { NoticeRecord } from './NoticeRecord.ts'

/** Where every digest leads. */
const LINK = '/notices'

const subjectOf = (count: number, language: Language): string =>
  translate(noticesMailTexts[count === 1 ? 'notices.mail.subject_one' : 'notices.mail.subject_other'], language, {
    count,
  })

/**
 * The words of one digest in one language, or in several where the reader's is not known: how many notices, of which groups,
 * and where they are; nothing of whom or of what they say.
 */
export const digestOf = (
  notices: readonly Pick<NoticeRecord, 'kind'>[],
  languages: readonly [Language, ...Language[]],
  reader: 'person' | 'customer',
): { subject: string; lines: string[]; link: string } => {
  const byGroup = Map.groupBy(notices, ({ kind }) => groupOf(kind))
  const linesIn = (language: Language): string[] => [
    ...NoticeGroup.options.flatMap((group) => {
      const count = byGroup.get(group)?.length ?? 0
      return count > 0 ? [translate(noticesMailTexts[`notices.mail.group.${group}`], language, { count })] : []
    }),
    translate(noticesMailTexts[reader === 'customer' ? 'notices.mail.todo.customer' : 'notices.mail.todo'], language),
  ]
  const count = notices.length
  return {
    subject: subjectOf(count, languages[0]),
    lines: languages.flatMap((language, at) => [...(at > 0 ? [subjectOf(count, language)] : []), ...linesIn(language)]),
    link: LINK,
  }
}
