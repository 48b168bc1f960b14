import { type ComponentType, lazy, Suspense, useState } from 'react'

/** A component whose code comes later than the page's: with `load`, which may be called before it is shown. */
export type Later<Props> = ComponentType<Props> & Readonly<{ load: () => Promise<unknown> }>

/**
 * A component that is loaded when it is first shown. Once `load` was called and has ended, it is there at once, without
 * anything in its place before.
 */
export const later = <Props extends object>(loadPart: () => Promise<ComponentType<Props>>): Later<Props> => {
  let loaded: ComponentType<Props> | undefined
  const load = async (): Promise<ComponentType<Props>> => {
    loaded ??= await loadPart()
    return loaded
  }
  const Waiting = lazy(async () => ({ default: await load() }))
  const Part = (props: Props) => {
    // Kept: in the middle another type of component would begin anew, without what was typed.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Waiting)
    return (
      <Suspense>
        <Shown {...props} />
      </Suspense>
    )
  }
  return Object.assign(Part, { load })
}
