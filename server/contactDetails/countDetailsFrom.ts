import { ContactDetailsModel } from './contactDetailsModel.ts'

/** Let retention count the years of contact details from another moment: they were used then, or something holds them. */
export const countDetailsFrom = async (id: string, countedFrom: Date): Promise<void> => {
  await ContactDetailsModel.updateOne({ _id: id }, { $set: { countedFrom } })
}
