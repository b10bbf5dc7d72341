import type { PreparedText } from '../text/terms.ts';

/** A part of the story that a behavioral question asks for. */
export interface StoryPart {
  readonly name: 'situation' | 'task' | 'action' | 'result';
  readonly pattern: RegExp;
  /** What to do when the part is missing. */
  readonly advice: string;
}

/** Situation, task, action, result: the usual frame of a behavioral answer, each known by its wording. */
export const storyParts: readonly StoryPart[] = [
  {
    name: 'situation',
    pattern:
      /\b(?:when|while|during|last (?:year|month|summer|spring|winter|autumn|quarter|week)|in my (?:last|previous|first|current|former)|at my (?:last|previous|first|former)|(?:a|one|two|three|few|some) (?:years?|months?|weeks?) ago|our (?:team|company|service|product)|there was|we (?:had|were)|i was|the (?:team|company|project|customer))\b/iu,
    advice: 'Set the scene: say where it was, when, and what was at stake.',
  },
  {
    name: 'task',
    pattern:
      /\b(?:my (?:task|job|role|responsibility|goal|part)|i (?:had to|needed to|was (?:asked|responsible|assigned|supposed)|owned|wanted to|decided)|we (?:had to|needed to)|the (?:goal|task|aim|deadline|challenge|problem) was|asked me to|responsible for)\b/iu,
    advice: 'Name your own task: what were you yourself responsible for?',
  },
  {
    name: 'action',
    pattern:
      /\bi (?:also |then |first |therefore |finally |quickly |personally )?(?:wrote|built|made|took|set|asked|called|met|talked|spoke|listened|explained|proposed|suggested|organi[sz]ed|created|designed|implemented|fixed|changed|reviewed|measured|tested|added|removed|moved|led|started|stopped|planned|analy[sz]ed|found|collected|shared|showed|offered|helped|introduced|investigated|prepared|presented|refactored|split|wrote|drew|agreed|told|invited|learned|read|checked|traced|paired|documented|scheduled|reached|apologi[sz]ed|raised|gave|held|ran|kept|put|chose|worked|used|automated|migrated|reverted|rolled)\b/iu,
    advice: 'Say what you yourself did, step by step, in the first person.',
  },
  {
    name: 'result',
    pattern:
      /\b(?:as a result|in the end|the result|the outcome|finally|afterwards|since then|eventually|after (?:that|two|three|a)|we (?:shipped|delivered|released|finished|launched|saved|reduced|met)|(?:fell|dropped|rose|grew|went|improved|decreased|increased) (?:from|by|to)|reduced|saved|improved|cut|which (?:led|meant|helped)|i learned|lesson|next time|today|now)\b/iu,
    advice: 'Close with the result: what changed, in figures if you can, and what you learned.',
  },
];

/** The parts that a story lacks. */
export function missingParts({ text }: PreparedText): StoryPart[] {
  return storyParts.filter(({ pattern }) => !pattern.test(text));
}
