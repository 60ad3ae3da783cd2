import { useText } from '../i18n/useText.ts'
import type { ContactProblems } from './contactProblems.ts'

type Shown = { status: 'error'; statusText: string } | { status: 'default' }

/** What a field shows of its problem: `{...problem('subject')}` on a field of the design system. */
export const useProblemText = (problems: ContactProblems): ((field: keyof ContactProblems) => Shown) => {
  const text = useText()
  return (field) => {
    const problem = problems[field]
    if (!problem) return { status: 'default' }
    const said =
      typeof problem === 'string' ? problem : text(problem.key, problem.count ? { count: problem.count } : {})
    return { status: 'error', statusText: said }
  }
}
