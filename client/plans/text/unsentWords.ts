import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { draftNames } from '../../drafts/draftNames.ts'
import { draftSeal } from '../../drafts/draftSeal.ts'

/** How long something waits for its acknowledgement before it is kept here (milliseconds): on a good line it never is. */
const KEPT_AFTER = 300
const PREFIX = 'plan.'

const encode = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const decode = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
const namesIn = (prefix: string): string[] => Object.keys(localStorage).filter((name) => name.startsWith(prefix))

/** Whose words, sealed by what comes with their session. */
export type Writer = { userId: string; draftKey: string }

/**
 * What was written into a section and not acknowledged, kept in this browser like any draft: sealed, and gone at sign-out. Each open
 * text keeps its own; whoever opens the section next takes up what they find.
 */
export const unsentWords = ({ userId, draftKey }: Writer, sectionId: string, doc: Doc) => {
  const ofSection = draftNames.of(userId, `${PREFIX}${sectionId}.`)
  const own = `${ofSection}${doc.clientID}`
  const takenUp = new Set<string>()
  let sent: Uint8Array | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    if (!sent) return
    try {
      localStorage.setItem(own, draftSeal.seal(draftKey, encode(encodeStateAsUpdate(doc, sent))))
    } catch {
      // A full or forbidden storage must not stop the writing: the words stay in memory.
    }
  }
  return {
    keep,
    /** The text has come: put into it what an earlier visit could not send. */
    takeUp: (): void => {
      sent = encodeStateVector(doc)
      for (const name of namesIn(ofSection).filter((one) => one !== own)) {
        takenUp.add(name)
        try {
          applyUpdate(doc, decode(draftSeal.open<string>(draftKey, localStorage.getItem(name) ?? '')), 'unsent')
        } catch {
          // Sealed by another key, or broken: nobody can read it any more.
        }
      }
    },
    waits: (): void => {
      timer ??= setTimeout(keep, KEPT_AFTER)
    },
    /** Everything here has been acknowledged. */
    arrived: (): void => {
      clearTimeout(timer)
      timer = undefined
      sent = encodeStateVector(doc)
      for (const name of [own, ...takenUp]) localStorage.removeItem(name)
      takenUp.clear()
    },
    /** It is not to be sent any more. */
    forget: (): void => {
      clearTimeout(timer)
      sent = undefined
      for (const name of namesIn(ofSection)) localStorage.removeItem(name)
    },
  }
}

/** Of which sections something unsent lies here. */
unsentWords.sections = (userId: string): string[] => {
  const all = draftNames.of(userId, PREFIX)
  return [...new Set(namesIn(all).map((name) => name.slice(all.length).split('.')[0] ?? ''))]
}
