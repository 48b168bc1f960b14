export type RingState = 'closed' | 'open' | 'overdue'

type Props = { state: RingState; size: number; className?: string }

/** The product's symbol: closed, nobody waits for a word; open, somebody does; open with a dot, overdue. */
export const Ring = ({ state, size, className }: Props) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    strokeWidth="2.6"
    strokeLinecap="round"
    aria-hidden="true"
    className={className ?? ''}
  >
    {state === 'closed' ? (
      <circle cx="12" cy="12" r="8" stroke="currentColor" />
    ) : (
      <path d="M14.6 4.4a8 8 0 1 0 4.9 4.9" stroke="currentColor" />
    )}
    {state === 'overdue' && <circle cx="18.6" cy="5.4" r="2.8" fill="var(--late)" />}
  </svg>
)
