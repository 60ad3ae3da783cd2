import { MessageModel } from './messageModel.ts'

/** Let retention count a message's years from another moment: it was used then, or something holds it until five years after. */
export const countMessageFrom = async (messageId: string, countedFrom: Date): Promise<void> => {
  await MessageModel.updateOne({ _id: messageId }, { $set: { countedFrom } })
}
