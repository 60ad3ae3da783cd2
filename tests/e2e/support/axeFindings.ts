import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** What axe finds against WCAG 2.1 AA on the page as it stands: rule, and the elements. Empty is clean. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  // In the page itself (`legacy`): no page of ours has a frame from elsewhere, for which axe would open a window at each look.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
