/** What elements may have that isn't also a property of theirs, or that frameworks leave on them. */
const ANYBODYS = /^(class|part|tabindex|debug)$|^(data|aria|item|ng|v|x|hx|wp|_)|[^a-z_-]/;

/** Values that aren't understood, each behind its attribute: what `valueTrouble` has words for. */
const MISTAKEN =
  /^(theme=(?!(auto|light|dark)?$)|show=(?!(upcoming|past|all|articles)?$)|lang=(?!$|(da|nb|nn|no|sv|en|fo|kl)(-|$))|heading-level=(?![1-6]?$)|limit=(?!([1-9]\d*)?$)|captcha=(?!$|(turnstile|hcaptcha|friendly):.)|now=(?!$|\d{4}-\d\d-\d\d))/;

/**
 * Tells whether something in the attributes of an element looks misspelt. Every page pays for
 * this, so it only says that there is reason to load the diagnosis, which knows what was meant.
 *
 * @param known - The attributes that the element has.
 */
export const looksMisspelt = (element: Element, known: readonly string[]): boolean =>
  element
    .getAttributeNames()
    .some(name =>
      known.includes(name)
        ? MISTAKEN.test(`${name}=${element.getAttribute(name) ?? ''}`)
        : !(name in element || ANYBODYS.test(name)),
    );
