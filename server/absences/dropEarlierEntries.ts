import { AbsenceModel } from './absenceModel.ts'

type Brought = { calendarUid: string | null; from: string; until: string }

/**
 * A calendar is brought again, in the running transaction: what its entries had said before of today and later, and say no
 * longer, goes.
 */
export const dropEarlierEntries = async (userId: string, brought: readonly Brought[], today: string): Promise<void> => {
  const uids = [...new Set(brought.flatMap(({ calendarUid }) => calendarUid ?? []))]
  if (uids.length === 0) return
  await AbsenceModel.deleteMany({
    userId,
    calendarUid: { $in: uids },
    until: { $gte: today },
    $nor: brought.map(({ from, until }) => ({ from, until })),
  })
}
