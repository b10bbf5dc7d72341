/**
 * Ways of speaking to the grader instead of answering. Each asks for a command, a verdict on the answer
 * itself or a forged reply, so that an answer about prompt injection or about scores does not match.
 */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget)\b[^.!?\n]{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|the|these|those)\b[^.!?\n]{0,30}\b(?:instructions?|prompts?|rules?|rubric|guidelines?|criteria|directions?)\b/iu,
  // CSS overrides rules and SQL bypasses an application's; only a grader is told to override its prompt.
  /\b(?:override|bypass|skip)\b[^.!?\n]{0,40}\b(?:previous|prior|above|earlier|preceding|your)\b[^.!?\n]{0,30}\b(?:instructions?|prompts?|rubric|guidelines?|grading (?:rules?|criteria))\b/iu,
  /\b(?:new|updated|revised|final|real|actual)\s+(?:system\s+)?(?:instructions?|prompt)\s*(?::|to the grader|for the grader)/iu,
  /\byou are (?:now|no longer|required|instructed|ordered|told)\b[^.!?\n]{0,60}\b(?:grader|evaluator|examiner|assistant|lenient|generous|award|score|full)\b/iu,
  /\b(?:give|award|assign|grant|return|output|set|rate|score|grade|mark)\b[^.!?\n]{0,50}\b(?:full|maximum|max|top|highest|perfect|best possible|100|10\s*\/\s*10|a\+)\b[^.!?\n]{0,20}\b(?:marks?|scores?|points?|grades?|credit|ratings?|percent|out of|\/\s*100)/iu,
  /\b(?:give|award|assign|grant|score|grade|rate|mark)\b\s+(?:me|it|this|this answer|this response|the answer|my answer|us)?\s*(?:a|an|the|with|as|at|of)?\s*(?:full marks|100\b|10\s*\/\s*10|perfect score|a\+|maximum)/iu,
  /\b(?:this|the|my|candidate'?s)\s+(?:candidate'?s\s+)?(?:answer|response|submission|solution)\b[^.!?\n]{0,60}\b(?:full marks|maximum (?:score|marks|points)|highest (?:score|mark|grade)|perfect score|100\s*(?:%|percent|points|\/|out of)|all (?:the )?(?:expected |key )?points|every (?:expected )?(?:key )?point)/iu,
  /\b(?:must|should|shall|has to|needs to|is to|will)\s+(?:receive|get|be (?:given|awarded|graded|scored|rated|marked))\b[^.!?\n]{0,40}\b(?:full|maximum|max|highest|top|perfect|100)\b/iu,
  /^\s*(?:system|assistant|grader|evaluator|examiner|admin|developer)\s*(?:note|message|override|prompt)?\s*:/iu,
  /<\/?(?:system|assistant|instructions?|answer|grader|user|untrusted[\w-]*)\b[^>]*>/iu,
  /\[\/?(?:system|inst|assistant|instructions?)\]/iu,
  /["']?(?:overall_)?(?:score|grade|accuracy|coverage|rating)["']?\s*[:=]\s*(?:100|10|1\.0|5|["']?(?:a\+|perfect|full|max(?:imum)?))\b/iu,
  /\b(?:note|message|instruction|reminder)s?\s+(?:to|for)\s+(?:the\s+)?(?:ai|grader|evaluator|model|examiner|llm|scoring (?:system|model))\b/iu,
  /\b(?:dear|attention|hey|hello)\s+(?:ai\s+)?(?:grader|evaluator|examiner|llm|grading (?:model|system))\b/iu,
  /\bas (?:the|an?|your) (?:grader|evaluator|examiner|grading (?:model|system|assistant))\b[^.!?\n]{0,60}\b(?:must|should|will|are|award|give)\b/iu,
  /\b(?:approved|agreed|verified|confirmed|certified)\b[^.!?\n]{0,40}\b(?:by|with)\b[^.!?\n]{0,20}\b(?:examiner|grader|evaluator|professor|instructor|teacher|administrator)\b/iu,
];

/** Where a stretch of an answer begins to speak to the grader; -1 when it does not. */
export function startOfInjection(text: string): number {
  const starts = patterns.map((pattern) => text.search(pattern)).filter((start) => start >= 0);
  return starts.length > 0 ? Math.min(...starts) : -1;
}
