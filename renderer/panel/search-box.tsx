import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { isTyping } from '../ui/is-typing.ts'
import styles from './search-box.module.css'

type Props = { search: string; setSearch: (search: string) => void }

/** Always there, reached with a slash; Escape empties it. */
export const SearchBox = ({ search, setSearch }: Props) => {
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      // Pressed once more where it has led to already, as after the panel was away, it is no search for a slash.
      const isHere = event.target === input.current && input.current?.value === ''
      if (isTyping(event.target) && !isHere) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <SearchField
      aria-label="Search"
      className={cx(styles.search)}
      value={search}
      onChange={setSearch}
      maxLength={500}
    >
      <Search size={14} aria-hidden="true" className={cx(styles.icon)} />
      <Input ref={input} className={cx(styles.input)} dir="auto" placeholder="Search" />
      {search === '' ? (
        <span aria-hidden="true" className={cx(styles.key)}>
          /
        </span>
      ) : (
        <ActionButton slot={null} kind="quiet" onPress={() => setSearch('')}>
          Clear
        </ActionButton>
      )}
    </SearchField>
  )
}
