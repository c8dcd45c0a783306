// Answers to questions that are asked many times, each found once.

export function remembered<Q, A>(look: (question: Q) => A): (question: Q) => A {
  const known = new Map<Q, A>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const found = look(question);
    known.set(question, found);
    return found;
  };
}
