import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/** 6 §: the matter's own documents are withheld and shared together with it, in the running transaction. */
export const withholdDocuments = async (matterId: string, withheld: DocumentRecord['withheld']): Promise<void> => {
  await DocumentModel.updateMany({ matterId, messageId: null }, { $set: { withheld } })
}
