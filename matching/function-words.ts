/** Words that hold a language together and tell it from others. Left out are those that English uses too,
 * also as names or short forms ("die", "on", "MIT", "non-"). */
const english =
  'the of and to is that for with are it be by this have from not you which they can your their been has would these at but ' +
  'had were who what when where how there than if because about into after before more most other some such only may ' +
  'should could did does his she we our my its them him out up very just here those while during between through often';

const others = {
  spanish: 'el la los las de y que en una por para del su es como pero muy mas esta',
  french: 'le les des et une pour avec dans du au aux qui ne ce vous sont nous cette votre vos nos',
  german: 'der das und ist nicht ein eine von zu fur auf sich im auch werden bei oder wird sind ihr ihren sie',
  portuguese: 'os uma nao mais da em ao sao dos',
  italian: 'il che di della sono gli anche piu',
  dutch: 'het een niet voor zijn dat ook wordt',
};

/** Folded words by what they say of the language: 1 for English, -1 for another one. */
export const functionWords: ReadonlyMap<string, 1 | -1> = new Map([
  ...Object.values(others).flatMap((words) => words.split(' ').map((word) => [word, -1] as const)),
  ...english.split(' ').map((word) => [word, 1] as const),
]);
