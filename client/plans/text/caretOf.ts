import type { Present } from './useWriters.ts'

/** Colours of carets; the style sheet has as many. */
const HUES = 6

const hueOf = (name: string): string =>
  String([...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES)

/** Where somebody else's caret stands, with their name; to the eye only, a live region tells others. */
export const caretOf = ({
  name,
  organisation,
}: Pick<Present, 'name'> & { organisation?: string | null }): HTMLElement => {
  const caret = document.createElement('span')
  caret.className = 'caret'
  caret.dataset.hue = hueOf(name)
  caret.setAttribute('aria-hidden', 'true')
  const label = document.createElement('span')
  label.className = 'caret-name'
  label.textContent = organisation ? `${name}, ${organisation}` : name
  caret.append(label)
  return caret
}

/** What somebody else has selected. */
caretOf.selection = ({ name }: Pick<Present, 'name'>) => ({
  nodeName: 'span',
  class: 'selected-elsewhere',
  'data-hue': hueOf(name),
})
