/** Where the static demo begins, whatever path it lies under; these scripts are in a folder of it. */
export const base = new URL(/* @vite-ignore */ '..', import.meta.url);
