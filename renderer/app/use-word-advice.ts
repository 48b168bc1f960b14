import { useMemo } from 'react'
import type { LanguageCode, LetterKind } from '../../shared/model/letter.ts'
import { checkTone } from '../../shared/words/tone.ts'
import type { Finding } from '../ui/checked-text-parts.ts'
import { useSettingsView } from './use-queries.ts'

/** What only a whole letter can be asked for. */
const isAboutLetter = ({ rule }: Finding): boolean =>
  rule.startsWith('missing-') || rule === 'too-long' || rule === 'reading-level'

/** Advice on words that will be a part of a letter. */
export const useWordAdvice = (text: string, language: LanguageCode): readonly Finding[] => {
  const tone = useSettingsView().data?.settings.tone
  return useMemo(() => {
    const found: readonly Finding[] = checkTone(text, { language, ...tone })
    return found.filter((finding) => !isAboutLetter(finding))
  }, [text, language, tone])
}

/** Advice on a whole letter, of the given kind. */
export const useLetterAdvice = (
  text: string,
  language: LanguageCode,
  kind: LetterKind,
): readonly Finding[] => {
  const tone = useSettingsView().data?.settings.tone
  return useMemo(() => checkTone(text, { language, kind, ...tone }), [text, language, kind, tone])
}
