/** A page as its own styles make it. */
export interface Page {
  readonly name: string;
  readonly style: string;
  /** What the styles put behind the text: the worst places of a picture. */
  readonly grounds: readonly string[];
}

const plain = (name: string, ground: string, text: string): Page => ({
  name,
  style: `background-color: ${ground}; color: ${text}`,
  grounds: [ground],
});

/** Pages whose own dark text can be read: on each, ours has to be. */
export const lightPages: readonly Page[] = [
  plain('white', '#fff', '#1b1b1b'),
  plain('cream', '#fff8e7', '#3b2f20'),
  plain('light grey', '#ddd', '#222'),
  plain('white with grey text', '#fff', '#767676'),
  plain('orange', '#e8833a', '#1b1b1b'),
  {
    name: 'a light photograph',
    style: 'background-image: linear-gradient(#fff, #8a8a8a); color: #000',
    grounds: ['#fff', '#8a8a8a'],
  },
];

/** The same with light text. */
export const darkPages: readonly Page[] = [
  plain('mid blue', '#2a6fb0', '#fff'),
  plain('middle grey', '#767676', '#fff'),
  plain('black', '#000', '#fff'),
  plain('dark grey', '#2b2b2b', '#e6e6e6'),
  plain('dark with text in oklch', '#151922', 'oklch(0.9 0.05 250)'),
  {
    name: 'a photograph',
    style: 'background-image: linear-gradient(#000, #6a6a6a); color: #fff',
    grounds: ['#000', '#6a6a6a'],
  },
  {name: 'dark by its scheme', style: 'color-scheme: dark; color: #eee', grounds: ['#121212']},
];

/** What webmasters put into `--opslag-accent`. */
export const accents: readonly string[] = [
  '',
  '#ffe600',
  '#fff',
  '#000',
  '#f00',
  '#0f0',
  '#00f',
  '#f8c8dc',
  '#39ff14',
  '#777',
  'transparent',
  'oklch(0.7 0.4 150)',
  'nonsense',
];
