import { absencesAt } from './absencesAt.ts'

/** Whether a person is away on the day of `at`. */
export const isAbsent = async (userId: string, at: Date): Promise<boolean> =>
  (await absencesAt([userId], at)).has(userId)
