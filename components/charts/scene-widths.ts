/** Shown from 560 px of container (wide) and below it (narrow); `charts.css` holds the switch. */
export const SCENE_WIDTHS = { narrow: 300, wide: 600 };
