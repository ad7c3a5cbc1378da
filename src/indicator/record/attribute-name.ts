/** `planRatio` as `plan-ratio`. Names of another form, such as `JSON`, stay as they are. */
export function toAttribute(field: string): string {
  return /^[a-z]+([A-Z][a-z]+)*$/.test(field)
    ? field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : field;
}
