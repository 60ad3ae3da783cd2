import { vi } from 'vitest'
import * as insertDocuments from '#server/database/insertDocuments.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { type Said, wrongInMails } from './wrongInMails.ts'

/** From now on, every message that is put on its way, also by changes that are undone; and what they say that they may not. */
export const hearMails = () => {
  const heard: Said[] = []
  const original = insertDocuments.insertDocuments as (model: unknown, documents: unknown[]) => Promise<void>
  const spy = vi.spyOn(insertDocuments, 'insertDocuments').mockImplementation((async (
    model: unknown,
    documents: unknown[],
  ) => {
    if (model === MailModel) heard.push(...(documents as Said[]))
    return original(model, documents)
  }) as never)
  return {
    subjects: () => new Set(heard.map(({ subject }) => subject)),
    wrong: () => wrongInMails(heard),
    stop: () => spy.mockRestore(),
  }
}
