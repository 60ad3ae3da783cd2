import { useEffect } from 'react'

/** What the server sent to be read until the page has come goes when it has, and at the latest with the page. */
export const useEndFirstView = (hasCome: boolean): void => {
  useEffect(() => {
    const end = () => document.getElementById('first-view')?.remove()
    if (hasCome) end()
    return end
  }, [hasCome])
}
