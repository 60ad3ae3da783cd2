import { MailModel } from './mailModel.ts'

/** Remove messages to these addresses, sent or waiting. Answers how many. */
export const eraseMails = async (addresses: string[]): Promise<number> => {
  if (addresses.length === 0) return 0
  const { deletedCount } = await MailModel.deleteMany({ to: { $in: addresses } })
  return deletedCount
}
