import type { GlossaryLinks } from '../../../components/glossary/links';

/** Addresses as short as can be, for views under test. */
export const links: GlossaryLinks = {
  list: '/list',
  term: (id) => `/term/${id}`,
  letter: (letter) => `/letter/${letter}`,
  category: (category) => `/category/${category}`,
  articles: '/articles',
  article: (slug) => `/article/${slug}`,
  welcome: '/welcome',
};
