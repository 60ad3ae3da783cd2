import { styled } from 'styled-components'
import { sayMissing } from '#shared/calculations/results/sayMissing.ts'
import type { AdviceCheck } from '#shared/plans/advice/AdviceCheck.ts'
import { adviceRules } from '#shared/plans/advice/adviceRules.ts'
import { Fold } from '../../components/Fold.tsx'
import { Tag } from '../../components/Tag.ts'
import type { TextKey } from '../../i18n/TextKey.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { AdviceItem } from './AdviceItem.ts'
import { AdviceWords } from './AdviceWords.tsx'
import { sayNumbers } from './sayNumbers.ts'

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
`
/** Those whose limit is our own. */
const BY_THUMB = ['ownShare', 'repaymentsCarried']

/** One piece of advice on the calculations: what was found, and behind a line by which rule, why and what to do. */
export const FigureAdvice = ({ check: { check, finding, state, numbers, missing } }: { check: AdviceCheck }) => {
  const text = useText()
  const { language } = useLanguage()
  const say = (key: string, values = {}) => text(key as TextKey, values)
  const isFine = state === 'fine'
  const name = say(`advice.${check}.name`)
  const limits = {
    share: adviceRules.ownSharePercent,
    times: adviceRules.loansCarriedTimes.replace('.', language === 'en' ? '.' : ','),
  }
  return (
    <AdviceItem>
      <Head>
        <strong>{name}</strong>
        <Tag $tone={isFine ? 'good' : 'quiet'}>{text(isFine ? 'advice.state.fine' : 'advice.state.look')}</Tag>
      </Head>
      <p>{say(`advice.${check}.found.${finding}`, sayNumbers(numbers, language))}</p>
      {missing.length > 0 ? (
        <div>
          {text('advice.missingCells')}
          <ul>
            {missing.map((one) => (
              <li key={`${one.table} ${one.rowId} ${one.field}`}>{sayMissing(one, language)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Fold title={text('advice.more', { check: name })}>
        <AdviceWords
          rule={say(`advice.${check}.rule`, limits)}
          why={say(`advice.${check}.why`)}
          todo={isFine ? undefined : say(`advice.${check}.todo`)}
          thumb={BY_THUMB.includes(check)}
        />
      </Fold>
    </AdviceItem>
  )
}
