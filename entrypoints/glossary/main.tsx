import { render } from 'preact';
import { ArticleView } from '../../components/ArticleView';
import '../../components/styles/reader.css';
import { articles } from '../../generated/articles';
import { t } from '../../platform/words';
import { explainArticle } from './explain-article';

const wanted = new URLSearchParams(location.search).get('article');
const article = articles.find(({ slug }) => slug === wanted) ?? articles[0];
if (!article) throw new Error('the glossary was built without an article');

document.title = `${article.title} · Termlight`;
render(<ArticleView t={t} article={article} />, document.querySelector('#app') as HTMLElement);
explainArticle(article, document.querySelector('.article-text') as HTMLElement);
// The section in the address did not exist yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
