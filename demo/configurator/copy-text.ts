/**
 * Copies what a field has in it. Where a page may not, the text is left selected, so that the keys
 * can.
 *
 * @returns Whether it has been copied.
 */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
