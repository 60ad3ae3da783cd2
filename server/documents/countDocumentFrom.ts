import { DocumentModel } from './documentModel.ts'

/** Let retention count a document's years from another moment: it was used then, or something holds it until five years after. */
export const countDocumentFrom = async (documentId: string, countedFrom: Date): Promise<void> => {
  await DocumentModel.updateOne({ _id: documentId }, { $set: { countedFrom } })
}
