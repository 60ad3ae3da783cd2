import { inTransaction } from '#server/database/inTransaction.ts'
import { bundledScanner } from '#server/http/uploads/scanning/bundledScanner.ts'
import { scannerInUse } from '#server/http/uploads/scanning/scannerInUse.ts'
import { storeUpload } from '#server/http/uploads/storeUpload.ts'
import { inviteToMeeting } from '#server/messages/inviteToMeeting.ts'
import { noteMessagesRead } from '#server/messages/noteMessagesRead.ts'
import { sendInternalMessage } from '#server/messages/sendInternalMessage.ts'
import { sendMessage } from '#server/messages/sendMessage.ts'
import { storeAttachment } from '#server/messages/storeAttachment.ts'
import type { AttachmentId } from '#shared/ids/AttachmentId.ts'
import type { MatterId } from '#shared/ids/MatterId.ts'
import type { MessageId } from '#shared/ids/MessageId.ts'
import { demoContext } from './demoContext.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const MEETING_IN_DAYS = 6
/** In the morning of Helsinki, summer and winter (UTC). */
const MEETING_HOUR = 8

/** A list as the owner's spreadsheet saves it. */
const CASH_FLOW = `Kuukausi;Tulot;Menot;Kassa
Tammikuu;18200;21400;9600
Helmikuu;17900;24100;3400
Maaliskuu;31500;22300;12600
`

const meetingTime = () => {
  const start = new Date(Date.now() + MEETING_IN_DAYS * DAY)
  start.setUTCHours(MEETING_HOUR, 0, 0, 0)
  return { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + HOUR).toISOString() }
}

const attach = async (by: string, matterId: MatterId, name: string, content: string): Promise<AttachmentId> => {
  // The demo is filled before the product opens and names its scanner.
  scannerInUse.takeBundled(bundledScanner)
  const file = await storeUpload({ name, bytes: Buffer.from(content) }, 'fi')
  const context = await demoContext(by)
  const { attachmentId } = await inTransaction(() => storeAttachment(context, { matterId, file }))
  return attachmentId as AttachmentId
}

/** The two threads of a matter of the demo company: with its owner, who sends a file, and among the advisers of Lappi. */
export const writeDemoMessages = async (matterId: MatterId): Promise<void> => {
  const say = async (by: string, text: string, attachmentIds: AttachmentId[] = []) => {
    const context = await demoContext(by)
    const { messageId } = await inTransaction(() => sendMessage(context, { matterId, text, attachmentIds }))
    return messageId as MessageId
  }
  const read = async (by: string, upTo: MessageId) => {
    const context = await demoContext(by)
    await inTransaction(() => noteMessagesRead(context, { matterId, upTo }))
  }
  const sayInside = async (by: string, text: string) => {
    const context = await demoContext(by)
    await inTransaction(() => sendInternalMessage(context, { matterId, text, attachmentIds: [] }))
  }
  const asked = await say('adviser.lappi', 'Hei Oona! Lähettäisitkö kassavirtalaskelman kevään toimituksista?')
  await read('owner.revontuli', asked)
  const cashFlow = await attach('owner.revontuli', matterId, 'Kassavirta kevät.csv', CASH_FLOW)
  const answered = await say('owner.revontuli', 'Tässä laskelma. Helmikuu on tiukin.', [cashFlow])
  await read('adviser.lappi', answered)
  const adviser = await demoContext('adviser.lappi')
  await inTransaction(() =>
    inviteToMeeting(adviser, {
      ...{ matterId, text: 'Käydään laskelma läpi yhdessä.', attachmentIds: [] },
      ...{ time: meetingTime(), place: 'Lapin elinvoimakeskus, Hallituskatu 3, Rovaniemi' },
    }),
  )
  await sayInside('adviser.lappi', 'Tuomas, katsotko ennen tapaamista, riittääkö tämä vientitakaukseen?')
  await sayInside('lead.lappi', 'Katson huomenna. Helmikuun vaje kannattaa ottaa puheeksi.')
}
