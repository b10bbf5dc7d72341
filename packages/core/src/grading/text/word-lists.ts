const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that carry grammar rather than content. */
export const functionWords = listed(`
  a about above after again all also although always am an and any are as at be because been before
  being both but by can could did do does doing done each either else etc even ever every for from
  further get gets getting give given gives go goes going got had has have having he hence her here
  hers him his how however i if in into is it its itself just let like made make makes making many may
  me might mine more most much must my myself need needs no nor not now of off often on one once only
  onto or other others our ours out over own per put puts rather really said same say says see shall
  she should since so some something still such take takes than that the their theirs them themselves
  then there therefore these they thing things this those though through thus to too under until up
  upon us use used uses using usually very via want was way ways we well were what whatever when where
  whereas whether which while who whom whose why will with within without would yes yet you your yours`);

/** Words that turn a claim round. */
export const negations = listed(`
  not no never none neither nor cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt
  aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt shouldn't shouldnt couldn't
  couldnt hasn't hasnt haven't havent hadn't hadnt without nothing nobody nowhere hardly rarely seldom false
  incorrect untrue wrong`);

/** Words that answer "how many?" without a number. */
export const quantities = listed(`
  all any both each every few many most much none nothing one once several some twice two three four
  five six seven eight nine ten zero unlimited infinite always never`);

/** Words that answer "when?" or "where?" without a word of content: "before they are used". */
export const positions = listed(`
  above after before below under until upon while within always never nowhere once`);

/** Words and sounds that fill a pause. */
export const fillers = listed(`
  um uh er erm hmm well so basically actually like okay ok yeah yes right literally honestly anyway
  obviously clearly simply just really kind sort mean know guess think say would believe maybe perhaps`);

/** Praise of the question and of oneself: words that say nothing about the subject. */
export const emptyTalk = listed(`
  great good nice excellent interesting important question topic subject answer thank thanks asking ask
  asked know known knowledge experience experienced worked work working lot many much years year career
  familiar passionate believe think feel sure confident definitely absolutely really very love enjoy
  interview computer science field industry area everyone everything something everybody people always
  fine cool okay ok yes sorry idea clue skip pass hello hi depends stuff things various several`);
