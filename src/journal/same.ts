/**
 * Whether two plain values out of JSON say the same; the order of an object's fields says nothing. Only for what is
 * known not to be nested deeply.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, yours] = [fieldsOf(one), fieldsOf(other)]
  return (
    mine.size === yours.size &&
    [...mine].every(([name, value]) => yours.has(name) && isSameJson(value, yours.get(name)))
  )
}

function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined))
}
