/** Gives what was picked or typed in the control that an event comes from. */
export function pickedValue({target}: Event): string {
  if (target instanceof HTMLInputElement && target.type === 'checkbox') {
    return target.checked ? 'true' : '';
  }
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    ? target.value
    : '';
}
