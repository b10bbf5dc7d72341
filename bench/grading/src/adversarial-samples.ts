import { seeded } from './learn/random.ts';
import type { Sample } from './samples.ts';

/** Talk that has nothing to do with any question. */
const offTopic = [
  'My brother keeps bees behind the house and every autumn we bottle the honey together.',
  'The train to the coast was late again, so we missed the first half of the concert.',
  'I always try to listen first, and my colleagues say that I stay calm when things get busy.',
  'We repainted the kitchen in spring because the old colour looked dull in the evening light.',
  'Teamwork matters to me, and in my last position I organised our weekly meetings for two years.',
  'She planted tomatoes and beans, but the snails ate nearly everything before the summer.',
  'In my studies I learned how to manage my time and how to present results to a large audience.',
  'The museum was closed on Monday, so we walked along the river and had lunch near the old bridge.',
  'My greatest strength is that I am reliable, and my manager praised me for always meeting deadlines.',
  'Our football team lost the final after extra time, but the fans sang until midnight.',
  'I grew up in a small village and moved to the city when I was eighteen to find work.',
  'The recipe needs two eggs, a little flour and some milk; then you bake it for half an hour.',
  'At my former company we won a large customer, and I travelled abroad to train their staff.',
  'It rained all week, so the children stayed inside and played cards with their grandmother.',
  'I am looking for a position where I can grow, work with motivated people and take responsibility.',
  'The doctor told him to sleep more and to drink less coffee in the afternoon.',
  'Last winter we went skiing in the mountains and my sister broke her arm on the second day.',
  'As a student I worked in a bookshop, which taught me how to talk to customers politely.',
  'The film was far too long, although the actors were wonderful and the music was moving.',
  'I handled a difficult conflict in my group by inviting both people to an open conversation.',
  'Prices at the market went up again, so many families now buy their vegetables at the farm.',
  'My hobby is photography; I like to take pictures of birds at the lake early in the morning.',
  'We celebrated the wedding in a garden with two hundred guests and danced the whole night.',
  'The new law was discussed in parliament for months before the government withdrew it.',
  'I finished my degree with honours and received a prize for my presentation skills.',
  'I managed three projects at the same time, kept everyone informed and finished all of them on budget.',
  'In my previous job I was promoted after one year because I motivated my colleagues and solved problems.',
  'Leadership means a lot to me: I coached two juniors, and both of them lead their own groups today.',
  'My last manager would describe me as curious, punctual, friendly and quick to learn new things.',
  'I enjoy working with people from many countries and I speak three languages fluently.',
  'Our department reorganised twice, and I helped everybody to adapt to the change with patience.',
  'I am very passionate about this field and I have been interested in it since I was a child.',
  'Cooking together with friends on Sundays is my favourite way to relax after a long week.',
  'He plays the violin in an orchestra and practises for three hours every day.',
];
const evasions = [
  'No idea, sorry.',
  'I would have to look this up.',
  'That is a difficult one, I do not remember it.',
  'Next question please.',
  'This is something I have heard about many times and it is really important in practice.',
];
const weight = 0.5;
/** What an unrelated answer, and the first half of a reference, should score, 0 to 1. */
const scale = { unrelated: 0.05, half: 0.55 } as const;
/** A reference can be halved from this many words on. */
const halvable = 24;

/**
 * For each question answers that deserve next to nothing, made from what was said to other questions.
 * Most of it is from other subjects: an answer to a sister question may well hold a part of this one's.
 */
export function adversarialSamples(samples: readonly Sample[], seed: number): Sample[] {
  const random = seeded(seed);
  const some = <Item>(count: number, items: readonly Item[]): Item[] =>
    Array.from({ length: count }, () => items[Math.floor(random() * items.length)]).filter(
      (item) => item !== undefined,
    );
  const questions = [...new Map(samples.map((sample) => [sample.question_id, sample])).values()];
  return questions.flatMap((sample) => {
    const { question, dataset } = sample;
    const sisters = questions.filter(
      (one) => one.dataset === dataset && one.question.model_answer !== question.model_answer,
    );
    const far = questions.filter((one) => one.dataset !== dataset);
    const strangers = samples.filter((one) => one.dataset !== dataset);
    const unrelated = [
      ...some(1, sisters).map((one) => one.question.model_answer),
      ...some(6, far).map((one) => one.question.model_answer),
      ...some(3, strangers).map((one) => one.answer),
      ...some(3, offTopic),
      some(2, offTopic).join(' '),
      ...some(1, evasions),
      `${some(1, evasions).join()} ${question.question}`,
    ];
    return [
      ...unrelated.map((answer) => ({ answer, target: scale.unrelated, unrelated: true })),
      ...halves(question.model_answer).map((answer) => ({ answer, target: scale.half })),
    ].map((made) => ({ ...sample, weight, ...made }));
  });
}

/** The first half of a reference that is long enough to have one. */
function halves(reference: string): string[] {
  const words = reference.split(/\s+/);
  return words.length < halvable ? [] : [words.slice(0, Math.ceil(words.length / 2)).join(' ')];
}
