import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { type CompanyChange, changeSentences, namesCodes } from './changeSentences.ts'
import { useCodeWords } from './useCodeWords.ts'
import { useSayTime } from './useSayTime.ts'

const Sentences = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`

/** What the register says differently than before. */
export const CompanyChangeBody = ({ changes }: { changes: CompanyChange[] }) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const codeWords = useCodeWords(namesCodes(changes))
  return (
    <Sentences>
      {changeSentences({ text, fullDay, codeWords }, changes).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Sentences>
  )
}
