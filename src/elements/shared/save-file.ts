/** How long a browser may take to fetch a file that it is offered, in milliseconds. */
const PATIENCE = 10_000;

/** Offers the visitor a file to save. What a file system might not take is taken out of its name. */
export function saveFile(name: string, mediaType: string, content: string): void {
  const file = new Blob([content], {type: `${mediaType};charset=utf-8`});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replace(/[^\p{L}\p{N}.]+/gu, '-');
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, PATIENCE);
}
