/** The chunks each element imports; written in by the build, which alone knows their names. */
declare const __OPSLAG_NEEDS__: readonly string[];
