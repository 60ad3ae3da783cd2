import type { SuggestionKeyDownProps, SuggestionOptions, SuggestionProps } from '@tiptap/suggestion'

export type Person = { userId: string; name: string }
type Choose = { id: string | null; label?: string | null }

/** What the list of people shows while a name is typed after @; null: it is closed. */
export type MentionChoice = {
  people: Person[]
  active: number
  at: DOMRect | null
  choose: (person: Person) => void
} | null

/** People of whom the name, or a part of it, begins so. */
const MOST = 8
const named = (people: Person[], query: string): Person[] => {
  const typed = query.toLocaleLowerCase()
  return people.filter(({ name }) => ` ${name.toLocaleLowerCase()}`.includes(` ${typed}`)).slice(0, MOST)
}

/** The list that opens after @: what it shows, for React, and what the editor tells it. */
export const mentionMenu = (people: () => Promise<Person[]>) => {
  let choice: MentionChoice = null
  const listeners = new Set<() => void>()
  const show = (next: MentionChoice) => {
    choice = next
    for (const listener of listeners) listener()
  }
  const open = ({ items, command, clientRect }: SuggestionProps<Person, Choose>) =>
    show({
      people: items,
      active: 0,
      at: clientRect?.() ?? null,
      choose: ({ userId, name }) => command({ id: userId, label: name }),
    })
  const onKeyDown = ({ event }: SuggestionKeyDownProps): boolean => {
    if (!choice) return false
    const { people: shown, active, choose } = choice
    const person = shown[active]
    if (event.key === 'Escape') {
      show(null)
      return true
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && person) {
      choose(person)
      return true
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || shown.length === 0) return false
    show({ ...choice, active: (active + step + shown.length) % shown.length })
    return true
  }
  const suggestion: Omit<SuggestionOptions<Person, Choose>, 'editor'> = {
    char: '@',
    items: async ({ query }) => named(await people().catch(() => []), query),
    render: () => ({ onStart: open, onUpdate: open, onKeyDown, onExit: () => show(null) }),
  }
  return {
    suggestion,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    current: () => choice,
  }
}
