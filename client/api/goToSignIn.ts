/**
 * Leave for the sign-in page and come back after. A whole page load, so that nothing of one person stays in memory for the
 * next. Drafts stay in the browser until the person signs out.
 */
export const goToSignIn = (why: 'ended' | 'signedOut' | 'needed'): void => {
  const { pathname, search } = window.location
  if (pathname === '/sign-in') return
  const query = new URLSearchParams({ why })
  if (why !== 'signedOut' && pathname !== '/') query.set('returnTo', pathname + search)
  window.location.assign(`/sign-in?${query}`)
}
