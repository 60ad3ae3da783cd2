import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addDocument } from './addDocument.ts'
import { getDocumentFile } from './getDocumentFile.ts'
import { listDocuments } from './listDocuments.ts'
import { removeDocument } from './removeDocument.ts'

export const documentsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listDocuments', contracts.listDocuments, listDocuments)
  serve(router, 'addDocument', contracts.addDocument, addDocument)
  serve(router, 'getDocumentFile', contracts.getDocumentFile, getDocumentFile)
  serve(router, 'removeDocument', contracts.removeDocument, removeDocument)
  return router
}
