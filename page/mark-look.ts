/**
 * The name of our highlight and of our mark elements. The page can see it, so it says what is marked and not by whom;
 * no page rule for `span` or `mark` applies to it.
 */
export const markName = 'explained-term';

/** Dotted, in the colour of the text itself: a mark can be seen wherever the text can. The same with both painters. */
export const markDecoration = `text-decoration: underline dotted 0.09em;
  text-decoration-color: color-mix(in srgb, currentColor 75%, transparent);`;
