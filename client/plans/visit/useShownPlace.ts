import { useEffect } from 'react'

/**
 * The place on the page that is spoken of is framed, brought into view, and described by the words while they stand. Places
 * say themselves what they are (`data-visit`); one that is not there now is told of all the same.
 */
export const useShownPlace = (name: string, wordsId: string): void => {
  useEffect(() => {
    const place = document.querySelector<HTMLElement>(`[data-visit~="${name}"]`)
    if (!place) return
    // A frame that is nothing by itself has its control described.
    const described = (place.tagName === 'DIV' && place.querySelector('button')) || place
    const before = described.getAttribute('aria-describedby')
    described.setAttribute('aria-describedby', wordsId)
    place.setAttribute('data-shown', 'true')
    place.scrollIntoView({ block: 'center' })
    return () => {
      place.removeAttribute('data-shown')
      if (before) described.setAttribute('aria-describedby', before)
      else described.removeAttribute('aria-describedby')
    }
  }, [name, wordsId])
}
