import { useState } from 'react'
import { type LanguageCode, languageCodes } from '../../shared/model/letter.ts'
import type { PolicyCard, Settings } from '../../shared/model/settings.ts'
import { starterCards } from '../../shared/words/letters/starter-cards.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cutText } from '../ui/cut-text.ts'
import { cx } from '../ui/cx.ts'
import { intoView } from '../ui/into-view.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { CardForm } from './card-form.tsx'
import { freeCardId, withCard, withStarters } from './cards.ts'
import styles from './cards-part.module.css'
import { Part } from './part.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

const languageNames: Readonly<Record<LanguageCode, string>> = { en: 'English', de: 'German' }

type Props = { settings: Settings; change: ChangeSettings; begin: boolean }

/** Short answers to what is always asked, so that each person gets the same one. */
export const CardsPart = ({ settings, change, begin }: Props) => {
  const { cards } = settings
  const { problem, attempt } = useAttempt('in-order')
  const [editing, setEditing] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<readonly PolicyCard[] | null>(null)
  const keep = async (next: readonly PolicyCard[]) => attempt(() => change({ cards: [...next] }))

  const save = async (card: PolicyCard) => {
    if (!(await keep(withCard(cards, card)))) return
    setDeleted(null)
    setEditing(null)
  }
  const remove = async (card: PolicyCard) => {
    if (await keep(cards.filter(({ id }) => id !== card.id))) setDeleted(cards)
  }
  const bringBack = async () => {
    if (deleted && (await keep(deleted))) setDeleted(null)
  }

  return (
    <Part
      heading="Short answers"
      hint="What you are always asked, answered once. While you write a mail, a few letters find them."
    >
      {cards.length > 0 && (
        <ul aria-label="Short answers" className={cx(styles.list)}>
          {cards.map((card) => (
            <li key={card.id} className={cx(styles.card)}>
              {editing === card.id ? (
                <CardForm card={card} save={save} close={() => setEditing(null)} />
              ) : (
                <>
                  <div className={cx(styles.words)} dir="auto">
                    <p className={cx(styles.title)}>{card.title}</p>
                    <p className={cx(styles.answer)}>{cutText(card.answer, 110)}</p>
                  </div>
                  <ActionButton
                    kind="quiet"
                    aria-label={`Edit ${card.title}`}
                    onPress={() => setEditing(card.id)}
                  >
                    Edit
                  </ActionButton>
                  <ActionButton
                    kind="quiet"
                    aria-label={`Delete ${card.title}`}
                    onPress={() => void remove(card)}
                  >
                    Delete
                  </ActionButton>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing === '' ? (
        <CardForm
          card={{ id: freeCardId(cards), title: '', answer: '' }}
          save={save}
          close={() => setEditing(null)}
        />
      ) : (
        <div className={cx(styles.choices)} ref={begin ? intoView : null}>
          <ActionButton autoFocus={begin} onPress={() => setEditing('')}>
            Add an answer
          </ActionButton>
          {languageCodes
            .filter((language) => withStarters(cards, starterCards[language]).length > cards.length)
            .map((language) => (
              <ActionButton
                key={language}
                onPress={() => void keep(withStarters(cards, starterCards[language]))}
              >
                Add examples in {languageNames[language]}
              </ActionButton>
            ))}
        </div>
      )}
      <p role="status" className={cx(styles.done)}>
        {deleted && (
          <>
            Deleted.{' '}
            <ActionButton kind="link" onPress={() => void bringBack()}>
              Bring it back
            </ActionButton>
          </>
        )}
      </p>
      <Problem message={problem} />
    </Part>
  )
}
