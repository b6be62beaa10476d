/** How often a module was asked for under another address, so that each time has its own. */
let tries = 0;

/**
 * Fetches a part of the script. Where that fails it is asked for once more, under another address:
 * Chromium remembers for as long as the page is open that a module could not be had, and says so
 * without asking. It names the address in what it throws; engines that don't do ask again.
 *
 * @throws When it can't be had.
 */
export async function loadModule<Module extends object>(
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const [address] = /\bhttps?:\/\/[^\s'"]+/.exec(String(error)) ?? [];
    if (!address) throw error;
    tries += 1;
    const module: unknown = await import(/* @vite-ignore */ `${address}?again=${tries}`);
    if (isModule<Module>(module)) return module;
    throw error;
  }
}

/** The same file is the same module, whatever stands behind its address. */
const isModule = <Module extends object>(module: unknown): module is Module =>
  typeof module === 'object' && module !== null;
