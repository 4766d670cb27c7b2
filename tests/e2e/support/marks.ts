/** The terms of tests/fixtures/pages/clinic.html as they stand there, in document order. */
export const marksOfClinicPage = [
  'Fibromyalgia',
  'central sensitization',
  'trigger points',
  'my\u00adofascial pain syndrome',
  'MPS',
  'hip pain',
  'flare',
  'MPS',
  'triggerpoint',
];
