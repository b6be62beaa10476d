import type {ReactiveControllerHost} from 'lit';

/** Where a sound is on its way to the ear. */
export type SoundState = 'silent' | 'loading' | 'playing' | 'paused' | 'heard' | 'failed';

/** Plays one sound, when asked and no sooner, through the page's own audio: no player, no file. */
export class SoundController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<ArrayBuffer | undefined>;
  #context: AudioContext | undefined;
  #sound: AudioBuffer | undefined;
  #source: AudioBufferSourceNode | undefined;
  #state: SoundState = 'silent';

  /** @param load - Fetches the sound, once, unless that fails. */
  constructor(host: ReactiveControllerHost, load: () => Promise<ArrayBuffer | undefined>) {
    this.#host = host;
    this.#load = load;
  }

  get state(): SoundState {
    return this.#state;
  }

  /** What its one button does: play, pause, go on, play again. */
  press() {
    switch (this.#state) {
      case 'loading':
        return;
      case 'playing':
        void this.#context?.suspend();
        this.#move('paused');
        return;
      case 'paused':
        void this.#context?.resume();
        this.#move('playing');
        return;
      case 'silent':
      case 'heard':
      case 'failed':
        void this.#play();
    }
  }

  /** Falls silent, and forgets the sound: there will be another. */
  forget() {
    this.#source?.stop();
    this.#source = undefined;
    this.#sound = undefined;
    void this.#context?.close();
    this.#context = undefined;
    this.#move('silent');
  }

  async #play() {
    this.#move('loading');
    try {
      // Made while the visitor's press still counts: browsers let no page make a sound by itself.
      const context = (this.#context ??= new AudioContext());
      void context.resume();
      const sound = this.#sound ?? (await this.#fetch(context));
      if (context !== this.#context) return;
      this.#sound = sound;
      this.#start(context, sound);
    } catch {
      // No network, no such format, or a browser without audio: the picture says the same.
      this.#move('failed');
    }
  }

  async #fetch(context: AudioContext): Promise<AudioBuffer> {
    const bytes = await this.#load();
    if (!bytes) throw new Error('There is no sound.');
    return context.decodeAudioData(bytes);
  }

  #start(context: AudioContext, sound: AudioBuffer) {
    const source = context.createBufferSource();
    source.buffer = sound;
    source.connect(context.destination);
    source.onended = () => {
      if (source === this.#source) this.#move('heard');
    };
    this.#source = source;
    source.start();
    this.#move('playing');
  }

  #move(state: SoundState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
