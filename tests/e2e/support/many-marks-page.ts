const style = `html, body { height: 100%; margin: 0; font: 16px/20px sans-serif }
main { width: 600px } p { margin: 0 0 40px }
#fixed { position: fixed; right: 0; top: 0; width: 250px; height: 300px; overflow: auto; background: white }
#sticky { position: sticky; top: 0; background: white }
#scroller { height: 300px; overflow: auto }
#plain { height: 60px; margin-bottom: 4000px }
#contents { display: contents }
#columns { columns: 3 }
#float { float: right; width: 200px }`;

function texts(count: number, make: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => make(n)).join('\n');
}

const paragraphs = (count: number, place: string): string =>
  texts(count, (n) => `<p>${place} ${n} is about <b>fibromyalgia</b> and rest.</p>`);

/** The HTML of a page with so many marks that not all are registered, laid out in many ways. */
export const pageOfManyMarks = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many</title><style>${style}</style></head>
<body>
<div id="fixed">${paragraphs(40, 'Sidebar')}</div>
<main>
<div><div id="sticky">The head is about fibromyalgia.</div>
${texts(900, (n) => `<p id="p${n}">Paragraph ${n} is about fibromyalgia and rest.</p>`)}</div>
<div id="float">${paragraphs(60, 'Float')}</div>
<div id="scroller">${paragraphs(200, 'Scroller')}</div>
<div id="plain">${texts(150, (n) => `Line ${n} is about fibromyalgia.<br>`)}</div>
<div id="columns">${paragraphs(100, 'Column')}</div>
<details id="details"><summary>More</summary>${paragraphs(50, 'Detail')}</details>
<div id="in-root"></div>
<div style="content-visibility: auto" id="skipped">${paragraphs(50, 'Skipped')}</div>
<div id="contents">Without a box there is fibromyalgia.</div>
<div id="movable">Movable text about fibromyalgia.</div>
</main>
The body ends with fibromyalgia.
<script>
document.querySelector('#in-root').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraphs(50, 'Root'))};
</script>
</body></html>`;

/** How many marks there are on the page. */
export const marksOnPage = pageOfManyMarks.split('fibromyalgia').length - 1;
