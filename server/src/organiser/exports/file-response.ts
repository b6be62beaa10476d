/** A file to take away. */
export interface TakenFile {
  /** With its ending, in any script. */
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Answers with a file that the browser saves under its name (RFC 6266). */
export const fileResponse = ({name, type, content}: TakenFile): Response =>
  new Response(content, {
    headers: {'Content-Type': type, 'Content-Disposition': dispositionOf(name)},
  });

/** The name twice: for browsers, and in ASCII for whatever knows only that. */
function dispositionOf(name: string): string {
  const whole = fileName(name);
  const plain = whole
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(whole)}`;
}

/** What no file system takes becomes a dash. */
const fileName = (name: string) => name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]+/g, '-').trim();

/** RFC 5987: a few characters that `encodeURIComponent` leaves must be encoded too. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
