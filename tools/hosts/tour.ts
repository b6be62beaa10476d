import type {Host} from '../../test/hosts/host.ts';
import type {InstalledEngine} from '../engines/installed.js';
import {startBrowser} from './browsers.ts';
import type {Finding} from './finding.ts';
import {startOrganiser} from './organiser.ts';
import {openMuseum} from './serve.ts';
import {visitHost} from './visit.ts';

/** What is visited, and with what. */
export interface TourOptions {
  readonly hosts: readonly Host[];
  readonly engines: readonly InstalledEngine[];
  /** Where the build lies. */
  readonly dist: string;
  readonly keep: (name: string, picture: Buffer) => Promise<void>;
  /** Is told how it goes on. */
  readonly said: (line: string) => void;
}

/** What a tour of the museum came to. */
export interface Tour {
  readonly findings: readonly Finding[];
  /** What browsers reported against the hosts' policies. */
  readonly reports: readonly string[];
}

/** Visits each host page with each engine, one after the other. */
export async function tourMuseum(options: TourOptions): Promise<Tour> {
  const {hosts, engines, dist, keep, said} = options;
  const organiser = await startOrganiser();
  const museum = await openMuseum(hosts, dist, organiser.url);
  const findings: Finding[] = [];
  try {
    for (const {name: engine, program = ''} of engines) {
      const browser = await startBrowser(engine, program);
      try {
        for (const host of hosts) {
          const began = Date.now();
          const visitor = await browser.newVisitor();
          const found = await visitHost(visitor, {
            host,
            engine,
            at: museum.at,
            organiser,
            keep,
          }).catch((error: unknown): Finding[] => [
            {host: host.name, engine, tag: 'page', check: 'visit', what: String(error)},
          ]);
          await visitor.close();
          findings.push(...found);
          said(
            `${engine} ${host.name} ${found.length ? `✗${found.length}` : '✓'} ${((Date.now() - began) / 1000).toFixed(1)} s`,
          );
        }
      } finally {
        await browser.close();
      }
    }
    return {findings, reports: museum.reports};
  } finally {
    await museum.close();
    await organiser.close();
  }
}
