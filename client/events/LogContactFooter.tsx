import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ClassChoice } from './ClassChoice.tsx'
import type { ContactForm } from './useContactForm.ts'

const Footer = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: end;
  gap: ${tokens.space(4)};
  padding-top: ${tokens.space(4)};
  border-top: ${tokens.line};
  fieldset { flex: 1 1 320px; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: end;
  gap: ${tokens.space(2, 3)};
  kbd { font: inherit; font-size: 14px; color: ${tokens.colors.depthDark1}; ${tokens.narrow} { display: none; } }
  ${tokens.narrow} { flex: 1 1 100%; & > button:last-child { flex: 1; } }
`
const Kept = styled.p`
  font-size: 14px;
  color: ${tokens.colors.depthDark1};
`

/** Who will see it, said beside the button; and after a failure, that every word is kept. */
export const LogContactFooter = ({ form }: { form: ContactForm }) => {
  const text = useText()
  const { draft, change, failure, saving } = form
  return (
    <>
      {failure && Object.keys(form.problems).length === 0 ? (
        <InlineAlert status="error" role="alert" labelText={text('events.log.failed')}>
          {failure instanceof ApiError ? failure.message : null}
        </InlineAlert>
      ) : null}
      <Footer>
        <ClassChoice
          value={draft.class}
          withheld={draft.withhold}
          delayed={draft.delay}
          onChange={(value) =>
            change(value === 'own' ? { class: value, withhold: false, delay: false } : { class: value })
          }
        />
        <Actions>
          <kbd>{text('events.log.saveShortcut')}</kbd>
          {form.hasWords ? (
            <Button variant="secondaryNoBorder" onClick={form.discard}>
              {text('events.log.discard')}
            </Button>
          ) : null}
          <Button type="submit" aria-disabled={saving}>
            {text(saving ? 'events.log.saving' : 'events.log.save')}
          </Button>
        </Actions>
      </Footer>
      {form.hasWords ? <Kept>{text('events.log.draftKept')}</Kept> : null}
    </>
  )
}
