/** The shape of a mark. */

/** What traces an outline. A canvas has it by itself, an SVG path through d3-path. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'rect' | 'closePath'>;

/** An SVG path, or a function that traces one: quicker on a canvas where it is long and changes every frame. */
export type Outline = string | ((pen: Pen) => void);
