import { onTestFinished } from 'vitest'
import { signIn } from '#tests/support/signIn.ts'
import type { TestApp } from '#tests/support/startApp.ts'
import { connectText } from './connectText.ts'

/** A section's text as a browser opens it, closed after the test; its plain text is written and read under `t`. */
export const openText = async (app: TestApp, as: string, sectionId: string) => {
  const connected = connectText({ url: app.url, cookie: await signIn(app, as) }, sectionId)
  onTestFinished(connected.close)
  const text = connected.doc.getText('t')
  return {
    ...connected,
    written: () => text.toString(),
    write: (words: string) => text.insert(text.length, words),
  }
}
