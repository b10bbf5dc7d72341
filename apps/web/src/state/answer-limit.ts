/** Longest answer that the server takes. Written again because the schema it is part of would weigh on pages that need nothing else of it. */
export const maxAnswerLength = 5000;
