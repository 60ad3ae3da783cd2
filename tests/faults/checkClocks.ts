import { NoticeModel } from '#server/notices/noticeModel.ts'
import type { Clock } from '#server/promise/Clock.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import type { Finding } from './Finding.ts'

/** That of each promise that is long late it was told: to whom it waits for, and to the lead; each person once. */
export const checkClocks = async (past: ReadonlySet<string>): Promise<Finding[]> => {
  const clocks = await ClockModel.find({ _id: { $in: [...past] }, open: true } as object).lean<Clock[]>()
  const findings: Finding[] = []
  for (const { _id, told, userId } of clocks) {
    if (told !== 'lead') findings.push({ kind: 'lost', what: `the clock ${_id} stands at ${told}` })
    for (const kind of ['late', 'lead']) {
      const escalation = await EscalationModel.findById(`${_id}.${kind}`).lean()
      if (!escalation?.toldAt) findings.push({ kind: 'lost', what: `the word that ${_id} is ${kind}` })
    }
    const notices = userId ? await NoticeModel.countDocuments({ cause: `${_id}.late`, to: userId }) : 1
    if (notices !== 1)
      findings.push({ kind: notices === 0 ? 'lost' : 'doubled', what: `${notices} notices that ${_id} is late` })
  }
  return findings
}
