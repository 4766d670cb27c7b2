/**
 * The name of our highlight and of our mark elements. The page can see it, so it says what is marked and not by whom;
 * no page rule for `span` or `mark` applies to it.
 */
export const markName = 'explained-term';
