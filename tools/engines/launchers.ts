import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import type {EngineName} from './installed.js';
import {WebKitLauncher, type OnLost} from './webkit-launcher.ts';

// A test machine is often a container, where the user is root and /dev/shm is small.
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The launcher of an engine, for the program found on this machine. */
export function launcherFor(name: EngineName, program: string, onLost: OnLost): BrowserLauncher {
  switch (name) {
    case 'chromium':
      return named('Chromium', {
        launchOptions: {executablePath: program, headless: true, args: chromiumFlags},
      });
    case 'firefox':
      return named('Firefox', {
        puppeteer,
        launchOptions: {browser: 'firefox', executablePath: program, headless: true},
      });
    case 'webkit':
      return new WebKitLauncher(program, onLost);
  }
}

function named(name: string, options: Parameters<typeof chromeLauncher>[0]): BrowserLauncher {
  const launcher = chromeLauncher({...options, concurrency: 1});
  launcher.name = name;
  return launcher;
}
