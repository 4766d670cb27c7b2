/** Takes the place of `preact/jsx-runtime`, and of the one for development, in the content script. */
export { Fragment, jsx, jsx as jsxDEV, jsx as jsxs } from './small-preact';
