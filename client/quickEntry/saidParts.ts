/** The longest subject of a contact, in characters (ContactContent). */
const LONGEST_SUBJECT = 150

/** What was said as a subject and the rest; `problem`: why it can't be logged so. */
export const saidParts = (said: string): { subject: string; text: string; problem: 'missing' | 'long' | null } => {
  const [subject = '', ...rest] = said.trim().split('\n')
  const trimmed = subject.trim()
  const problem = trimmed === '' ? 'missing' : trimmed.length > LONGEST_SUBJECT ? 'long' : null
  return { subject: trimmed, text: rest.join('\n').trim(), problem }
}
