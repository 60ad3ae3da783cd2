import { HandOffModel } from './handOffModel.ts'

/** The outcomes that are owed to a person for their organisation are from now on owed to another, or to the team alone: in the running transaction. */
export const releaseSender = async (organisationId: string, userId: string, to: string | null): Promise<void> => {
  await HandOffModel.updateMany(
    { 'from.userId': userId, 'from.organisationId': organisationId, open: true } as object,
    { $set: { 'from.userId': to }, $inc: { version: 1 } },
  )
}
