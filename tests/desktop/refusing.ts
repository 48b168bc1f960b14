import { EventEmitter } from 'node:events'

/** Names that Node, Playwright and assertion libraries look for on any object. */
const probed = /^(_|then$|catch$|toJSON$|inspect$|constructor$|nodeType$|domain$|asymmetricMatch$|\$\$)/

const refusal = (name: string, key: string): Error =>
  new Error(`simulated desktop: electron.${name}.${key} is not implemented`)

const refusingPrototype = (name: string, parent: object): object =>
  new Proxy(parent, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || probed.test(key))
        return Reflect.get(target, key, receiver)
      throw refusal(name, key)
    },
  })

/**
 * An EventEmitter class whose instances throw when a member is read that nobody defined. The check sits at the end of
 * the prototype chain, so the objects themselves stay ordinary ones.
 */
export const refusingEmitter = (name: string): typeof EventEmitter => {
  class Refusing extends EventEmitter {}

  Object.setPrototypeOf(Refusing.prototype, refusingPrototype(name, EventEmitter.prototype))
  return Refusing as typeof EventEmitter
}

/** Makes `members` throw on what they don't have: `refusing('screen', { … })`. */
export const refusing = <T extends object>(name: string, members: T): T => {
  Object.setPrototypeOf(members, refusingPrototype(name, Object.getPrototypeOf(members)))
  return members
}
