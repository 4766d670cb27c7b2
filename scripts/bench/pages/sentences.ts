/**
 * Sentences of generated pages. `{name}` is a made-up proper name, `{number}` a number, `{term}` a name of a term. They
 * are written for this purpose and say nothing that anybody should rely on.
 */
export const everydaySentences: readonly string[] = [
  'The ferry to {name} leaves at {number} past the hour, and in winter only when the harbour is free of ice.',
  'Nobody on the square knew who had painted the old clock green.',
  'After lunch the two of them walked along the canal and counted the boats with a red flag.',
  'The library of {name} lends tools as well as books, from ladders to a machine that peels apples.',
  'Tickets cost {number} crowns at the door and a little less when they are ordered before Friday.',
  'When the rain stopped, the market filled again within a few minutes.',
  'Her brother repairs bicycles in a shed behind the station, mostly for friends and mostly for cake.',
  'The council voted for the new bridge by {number} votes, which surprised even those who had planned it.',
  'A good loaf needs flour, water, salt and more patience than most recipes admit.',
  'On the map the village is a dot, yet it has three choirs and a cinema.',
  'They moved the piano twice, and both times it took the whole street to do it.',
  'The train was late, so the children learned the names of all the stops by heart.',
  'In {name} the evenings are long, and people set their chairs in front of the house.',
  'The report lists {number} houses that were built before the railway came.',
  'He keeps every letter in a shoe box, sorted by the colour of the stamp.',
  'Most of the paint came off with warm water and an old brush.',
  'The team from {name} won the second half but not the match.',
  'Between the two hills there is a path which is not on any sign.',
  'Every spring the river takes a few metres of the meadow and gives them back further down.',
  'The shop opens at {number}, or whenever the owner has finished her coffee.',
  'What looks like a wall of stone is in fact a row of very old hedges.',
  'Our neighbour grows tomatoes on the roof and brings down a bucket of them each week.',
  'The film has no ending, said the critic of {name}, and that is the best thing about it.',
  'If you turn left at the mill, you will find the bakery before you see it.',
  'Two of the chairs are by a famous maker, the others were found beside the road.',
  'The new timetable holds from Monday, and the printed one is already wrong.',
];

/** Sentences about health without a term of their own. */
export const healthSentences: readonly string[] = [
  'Many patients keep a diary for {number} weeks before they see the doctor again.',
  'The nurse asked how well she had slept and which tablets she had taken that morning.',
  'At the clinic in {name} the first visit lasts an hour, so that there is time for all questions.',
  'Symptoms may come and go, and a calm day does not mean that the illness has left.',
  'What helps one person may do little for another, and that is nobody’s fault.',
  'The study followed {number} people for a year and compared two treatments.',
  'Write down every medicine, with its dose, and bring the list with you.',
];

/** Sentences about health with one term. */
export const termSentences: readonly string[] = [
  'Some people with {term} feel worse on days when they have slept badly.',
  'The doctor spoke about {term} and drew a small picture on the back of the form.',
  'In the group at {name}, patients with {term} share what has helped them through the winter.',
  'She was told that {term} is common and that treatment can take a while.',
  'A diagnosis of {term} rests on the history, on an examination and sometimes on blood tests.',
  'Research into {term} has grown, and {number} trials were reported last year.',
  'For {term} the clinic offers a course of {number} weeks with a nurse.',
  'It is not clear whether {term} comes first or whether the pain does.',
  'The leaflet explains {term} in plain words and names places to ask.',
  'Symptoms of {term} overlap with others, so the doctor looked at the whole picture.',
  'Her mother had {term} too, which made the first visit to the hospital easier.',
  'Not every patient has {term}, and those who have it do not all need medicine.',
  'Ask the pharmacist about {term} before you begin with something new.',
  'After {number} months the symptoms of {term} were milder for about half of the patients.',
];
