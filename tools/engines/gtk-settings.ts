import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

// MiniBrowser's toolbar keeps its window 447 px wide or more; without its sizes it goes to 360 px.
const narrowToolbar = `
toolbar, headerbar, entry, button, toolbutton, box, widget {
  min-width: 0; padding: 0; margin: 0; border-width: 0;
}
* { font-size: 1px; }
image { -gtk-icon-source: none; min-width: 0; }
`;

/** A folder of settings for GTK, to be named in `XDG_CONFIG_HOME`. */
export interface GtkSettings {
  readonly folder: string;
  remove(): void;
}

/** Writes settings that let the browser's window be as narrow as a phone. */
export function writeGtkSettings(): GtkSettings {
  const folder = mkdtempSync(path.join(tmpdir(), 'opslag-gtk-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), narrowToolbar);
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})};
}
