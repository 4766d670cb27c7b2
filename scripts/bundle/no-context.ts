/**
 * Stands in for WXT's context of a content script, which would announce the start of the script to the page. Ours ends
 * by itself when the extension is gone.
 */
export class ContentScriptContext {}
