/** Takes the place of `preact/jsx-runtime` in the content script. */
export { Fragment, jsx, jsx as jsxs } from './small-preact';
