import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { labelOf } from '#shared/calculations/results/labelOf.ts'
import type { NamedResult } from '#shared/calculations/results/NamedResult.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import type { PlanId } from '#shared/ids/PlanId.ts'
import { getPlanResults } from '#shared/plans/getPlanResults.ts'
import { queryFor } from '../../api/queryFor.ts'
import { MenuButton } from '../../components/MenuButton.ts'
import { Quiet } from '../../components/Quiet.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { useFocusHere } from '../../components/useFocusHere.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { quotesQuery } from './quotesQuery.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  & > p:focus-visible { outline: none; }
  & > ul {
    list-style: none;
    width: 100%;
    max-height: 280px;
    overflow-y: auto;
    padding: 0;
    border: ${tokens.line};
    border-radius: ${tokens.radius};
    background: ${tokens.colors.whiteBase};
  }
  & li + li { border-top: ${tokens.line}; }
  & li button { justify-content: space-between; }
  & li button span:last-child { text-align: right; font-variant-numeric: tabular-nums; }
`

type Props = { editor: Editor; planId: string; sectionId: string; onClose: () => void }

/** The figures of the calculation, to be put into a text where its caret stands. Each shows what it is now. */
export const InsertResult = ({ editor, planId, sectionId, onClose }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const { data, isError } = useQuery(queryFor(getPlanResults, { planId: planId as PlanId }))
  const here = useFocusHere<HTMLParagraphElement>()
  const said = (result: NamedResult) => quoteResult([result], result.key, language, true) ?? ''
  const put = (result: NamedResult) => {
    const { key, value } = result
    const item = { key, label: labelOf(result, language), text: said(result), known: value !== null }
    queryClient.setQueryData(quotesQuery(sectionId).queryKey, (now) => ({
      items: [...(now?.items ?? []).filter((one) => one.key !== key), item],
    }))
    editor.chain().focus().insertContent({ type: 'quotedResult', attrs: { key } }).run()
    onClose()
  }
  return (
    <Frame>
      <Quiet as="p" ref={here} tabIndex={-1}>
        {text(isError ? 'calculations.quote.failed' : 'calculations.quote.words')}
      </Quiet>
      {data || isError ? null : <SkeletonLines widths={['60%', '50%']} />}
      {data ? (
        <ul aria-label={text('calculations.quote.all')}>
          {data.results.named.map((result) => (
            <li key={result.key}>
              <MenuButton type="button" onClick={() => put(result)}>
                <span>{labelOf(result, language)}</span>
                <Quiet>{said(result)}</Quiet>
              </MenuButton>
            </li>
          ))}
        </ul>
      ) : null}
      <Button variant="secondaryNoBorder" onClick={onClose}>
        {text('shell.cancel')}
      </Button>
    </Frame>
  )
}
