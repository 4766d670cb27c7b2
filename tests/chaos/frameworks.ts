/** The apps that the chaos test runs, by the name under which the page finds them. */
export const frameworks = ['react', 'hydrated', 'preact', 'vue', 'svelte', 'lit'] as const;

export type Framework = (typeof frameworks)[number];
