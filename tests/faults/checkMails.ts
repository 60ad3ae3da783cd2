import { demoUserId } from '#seed/demo/demoUserId.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import type { Finding } from './Finding.ts'
import type { Received } from './letterBox.ts'

/** How many notices a digest says that it tells of, by its subject in Finnish. */
const toldIn = (subject: string): number =>
  subject === 'Sinulla on uusi ilmoitus' ? 1 : Number(/^Sinulla on (\d+) uutta ilmoitusta$/.exec(subject)?.[1] ?? 0)

/**
 * That each notice went out in one letter, and each letter once. A letter that came again under the same Message-ID, because
 * the server fell between its going and the note of it, is the same letter to whoever receives it: `again` says how many.
 */
export const checkMails = async (
  letters: readonly Received[],
  people: readonly string[],
): Promise<{ findings: Finding[]; again: number }> => {
  const findings: Finding[] = []
  let again = 0
  for (const person of people) {
    const to = demoUserId(person)
    const email = (await UserModel.findById(to).lean())?.email ?? ''
    const came = letters.filter((letter) => letter.to === email)
    const distinct = [...new Map(came.map((letter) => [letter.messageId, letter])).values()]
    again += came.length - distinct.length
    const told = distinct.reduce((sum, { subject }) => sum + toldIn(subject), 0)
    const made = await NoticeModel.countDocuments({ to, readAt: null })
    const queued = await MailModel.countDocuments({ to: email })
    if (told !== made)
      findings.push({
        kind: told < made ? 'lost' : 'doubled',
        what: `${person} has ${made} notices and was written to of ${told}`,
      })
    if (queued !== distinct.length)
      findings.push({
        kind: queued > distinct.length ? 'lost' : 'doubled',
        what: `${queued} letters to ${person} were queued, ${distinct.length} came`,
      })
  }
  return { findings, again }
}
