import {ContextProvider} from '@lit/context';
import {html, type PropertyValues} from 'lit';
import {sameSettings, settingsContext} from '../../controllers/settings.ts';
import {themeStyles} from '../../styles/theme.ts';
import {OpslagElement} from '../opslag-element.ts';

/**
 * Gives the elements inside it their feed, event, language and server, so that each is said once.
 *
 * @tagname event-feed
 * @summary Says once what several elements need.
 *
 * @slot - The page's own content, with any of the other elements in it.
 * @fires event-feed-failed - The feed could not be had; `failure` says why.
 * @fires event-feed-incomplete - Some of the feed could not be read; `problems` says what.
 * @cssproperty [--opslag-accent=#0b57c4] - The colour of what can be acted on, in all elements inside.
 * @cssproperty [--opslag-surface] - The background with `theme="light"` (`#fff`) and `theme="dark"` (`#161616`).
 * @cssproperty [--opslag-text] - The colour of text with `theme="light"` (`#1b1b1b`) and `theme="dark"` (`#f2f2f2`).
 */
export class EventFeedElement extends OpslagElement {
  static override styles = themeStyles;

  readonly #provider = new ContextProvider(this, {
    context: settingsContext,
    initialValue: this.settings,
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const {settings} = this;
    if (!sameSettings(settings, this.#provider.value)) this.#provider.setValue(settings);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-feed': EventFeedElement;
  }
}
