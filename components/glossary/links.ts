/** The addresses that the glossary's pages link to. */
export interface GlossaryLinks {
  list: string;
  term(termId: string): string;
  letter(letter: string): string;
  /** All terms by category for an empty name. */
  category(category: string): string;
  articles: string;
  article(slug: string): string;
  welcome: string;
}
