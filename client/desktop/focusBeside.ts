/** Move the focus from a row that is about to leave its list to the button of the row beside it, or to the page's title. */
export const focusBeside = (pressed: Element): void => {
  const row = pressed.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const target = beside?.querySelector('button') ?? document.querySelector('h1')
  target?.focus({ preventScroll: true })
}
