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

/** For each question answers that deserve next to nothing, made from the answers to other questions. */
export function adversarialSamples(samples: readonly Sample[], seed: number): Sample[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const questions = [...new Map(samples.map((sample) => [sample.question_id, sample])).values()];
  return questions.flatMap((sample) => {
    const others = questions.filter(
      ({ question_id, question }) =>
        question_id !== sample.question_id &&
        question.model_answer !== sample.question.model_answer,
    );
    const strangers = samples.filter(({ dataset }) => dataset !== sample.dataset);
    const far = questions.filter(({ dataset }) => dataset !== sample.dataset);
    const made: readonly (readonly [string | undefined, number])[] = [
      [pick(others)?.question.model_answer, 0.06],
      [pick(others)?.question.model_answer, 0.06],
      [pick(far)?.question.model_answer, 0.05],
      [pick(far)?.question.model_answer, 0.05],
      [pick(far)?.question.model_answer, 0.05],
      [pick(far)?.question.model_answer, 0.05],
      [pick(far)?.question.model_answer, 0.05],
      [pick(strangers)?.answer, 0.07],
      [pick(strangers)?.answer, 0.07],
      [pick(offTopic), 0.02],
      [pick(offTopic), 0.02],
      [pick(strangers)?.answer, 0.07],
      [pick(offTopic), 0.02],
      [`${pick(offTopic)} ${pick(offTopic)}`, 0.02],
      [pick(evasions), 0.03],
      [`${pick(evasions)} ${sample.question.question}`, 0.04],
    ];
    const words = sample.question.model_answer.split(/\s+/);
    const half =
      words.length < 24 ? undefined : words.slice(0, Math.ceil(words.length / 2)).join(' ');
    return [...made, [half, 0.55] as const].flatMap(([answer, target]) =>
      answer === undefined ? [] : [{ ...sample, answer, target, weight }],
    );
  });
}
