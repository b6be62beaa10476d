/**
 * Reads what a page's form has posted, or a mail program in its place (RFC 8058 allows both
 * encodings); an empty form when it is neither.
 */
export async function postedForm(request: Request): Promise<URLSearchParams> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get('Content-Type') ?? '')) {
    return new URLSearchParams(await request.text());
  }
  const fields = new URLSearchParams();
  try {
    (await request.formData()).forEach((value, name) => {
      if (typeof value === 'string') fields.append(name, value);
    });
  } catch {
    // Cut off on the way: there is nothing to read.
  }
  return fields;
}
