/** A file that a page offers to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Keeps the files that are offered to the visitor while a group of tests runs. The browser gets
 * none of them: some open a panel of their own, which takes the keyboard from the tests after.
 */
export function keepSavedFiles(): readonly Promise<SavedFile>[] {
  const saved: Promise<SavedFile>[] = [];
  const {prototype} = HTMLAnchorElement;

  before(() => {
    Object.defineProperty(prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        const name = this.download;
        saved.push(contentOf(this.href).then(content => ({name, content})));
      },
    });
  });
  after(() => {
    Reflect.deleteProperty(prototype, 'click');
  });
  return saved;
}

const contentOf = async (address: string) => (await fetch(address)).text();
