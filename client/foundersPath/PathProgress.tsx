import { styled } from 'styled-components'
import type { PathOfCustomer } from '#shared/foundersPath/PathOfCustomer.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  & > p { display: flex; flex-wrap: wrap; gap: ${tokens.space(1, 4)}; justify-content: space-between; }
  progress { width: 100%; height: 8px; appearance: none; border: 0; border-radius: 4px; overflow: hidden; background: ${tokens.colors.depthLight2}; }
  progress::-webkit-progress-bar { background: ${tokens.colors.depthLight2}; }
  progress::-webkit-progress-value { background: ${tokens.colors.successDark1}; }
  progress::-moz-progress-bar { background: ${tokens.colors.successDark1}; }
`

/** How far the path is, and what comes next. */
export const PathProgress = ({ path }: { path: Pick<PathOfCustomer, 'progress' | 'steps'> }) => {
  const text = useText()
  const { language } = useLanguage()
  const { done, of, next } = path.progress
  const title = path.steps.find(({ key }) => key === next)?.title[language]
  return (
    <Frame>
      <p>
        <b>{text('path.progress', { done, of })}</b>
        <span>{title ? text('path.next', { title }) : text('path.next.none')}</span>
      </p>
      <progress aria-label={text('path.progress.label')} value={done} max={Math.max(of, 1)} />
    </Frame>
  )
}
