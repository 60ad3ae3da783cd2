const SUBJECT = /^[a-z0-9.]{3,40}$/
const LONGEST_NAME = 100
/** More than anybody tries in one run; the oldest is forgotten first. */
const MOST = 500

const names = new Map<string, string>()

/** People of the test provider whom Y-CRM doesn't know, by the subject and name they typed; kept in this process's memory. */
export const strangers = {
  /** Whether the subject and the name are such as one can sign in by; then the provider vouches for them. */
  add(subject: string, name: unknown): boolean {
    if (!SUBJECT.test(subject) || typeof name !== 'string' || !name.trim()) return false
    names.set(subject, name.trim().slice(0, LONGEST_NAME))
    const [oldest] = names.keys()
    if (names.size > MOST && oldest) names.delete(oldest)
    return true
  },
  nameOf: (subject: string): { name?: string } => {
    const name = names.get(subject)
    return name ? { name } : {}
  },
}
