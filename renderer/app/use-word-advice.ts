import { useMemo } from 'react'
import type { LanguageCode, LetterKind } from '../../shared/model/letter.ts'
import type { Finding } from '../ui/checked-text-parts.ts'
import { useLoaded } from '../ui/use-loaded.ts'
import { useSettingsView } from './use-queries.ts'

/** What only a whole letter can be asked for. */
const isAboutLetter = ({ rule }: Finding): boolean =>
  rule.startsWith('missing-') || rule === 'too-long' || rule === 'reading-level'

const none: readonly Finding[] = []

// The rules of both languages are more than all that the panel shows at first.
const loadRules = async () => (await import('../../shared/words/tone.ts')).checkTone

/** Advice on words that will be a part of a letter. */
export const useWordAdvice = (text: string, language: LanguageCode): readonly Finding[] => {
  const tone = useSettingsView().data?.settings.tone
  const checkTone = useLoaded(loadRules)
  return useMemo(() => {
    const found: readonly Finding[] = checkTone?.(text, { language, ...tone }) ?? none
    return found.filter((finding) => !isAboutLetter(finding))
  }, [text, language, tone, checkTone])
}

/** Advice on a whole letter, of the given kind. */
export const useLetterAdvice = (
  text: string,
  language: LanguageCode,
  kind: LetterKind,
): readonly Finding[] => {
  const tone = useSettingsView().data?.settings.tone
  const checkTone = useLoaded(loadRules)
  return useMemo(
    () => checkTone?.(text, { language, kind, ...tone }) ?? none,
    [text, language, kind, tone, checkTone],
  )
}
