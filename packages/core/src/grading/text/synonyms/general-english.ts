/** Words and turns of phrase in which anything is explained. */
export const generalEnglish = `
increase, grow, raise, rise, go up, goes up, get bigger, gets larger, become larger
decrease, reduce, drop, lower, shrink, lessen, cut down, go down, goes down, get smaller, decline, diminish
double, twice as much, two times, twice as many
triple, three times
fast, quick, rapid, speedy
faster, quicker, takes less time, in less time, speed up, speeds up
slower, takes longer, takes more time, slow down
accelerate, speed up, make faster
speed, performance
expensive, costly, inefficient
cheap, inexpensive, low cost
large, big, huge, massive
small, tiny, little
hard, difficult, complicated, tricky
easy, simple, straightforward, effortless
complex, complicated
begin, start, commence
initial, first
at first, in the beginning, at the start, initially
stop, halt, terminate, end
end, finish, conclude
final, last
finally, in the end, at the end, eventually
finish, complete
at the same time, simultaneously, at once
one after another, one after the other, one by one, sequentially, in sequence, in turn, consecutively, serially
immediately, right away, at once, straight away, instantly
every time, at all times, invariably, in all cases
frequently, many times, commonly
rarely, seldom, hardly ever, infrequently
sometimes, occasionally, now and then, from time to time
periodically, at regular intervals, regularly
repeatedly, over and over, again and again
each time, every time, whenever
as long as, provided that
no longer, not any more, not anymore, ceases
more than one, multiple, several, numerous, a number of
at least one, one or more
at most one, no more than one, zero or one
only once, just once, exactly once, a single time, one time
only one, exactly one, single, just one, a single, sole
exactly, precisely
approximately, roughly, around, nearly
almost, nearly, close to
depends on, is determined by, relies on, based on, hinges on
regardless of, no matter, independent of, irrespective of
instead of, rather than, in place of
due to, owing to
as a result, consequently
lead to, cause, result in, bring about, give rise to
reason, cause
consequence, effect, result, outcome
output, result, outcome
avoid, prevent, stop, guard against, keep from
ensure, guarantee, make sure, assure
allow, permit, enable, lets, makes it possible, make possible
forbid, prohibit, disallow, not allowed
require, necessary
optional, not required, not necessary
unnecessary, needless, superfluous, not needed
change, modify, alter, update, mutate
replace, substitute, put in place of
create, build, construct, generate, produce
develop, build
keep, retain, preserve, maintain
keep track of, remember, record, store
store, save, keep, hold
hold, contain, store
fast, high speed, speed
include, contain, comprise, consist of, made up of, composed of, be made of
lack, missing, absent, does not have
provide, supply, offer, deliver
determine, decide, find out, figure out, work out, identify
detect, discover, notice, spot, recognise
specify, state, indicate
represent, stand for, denote
show, display, present
describe, explain, illustrate
solve, resolve, address, fix
solution, fix, remedy, answer, solve
problem, issue, trouble, difficulty
improve, better, enhance, optimize
worsen, degrade, deteriorate, get worse
help, assist, aid, support
utilise, employ, make use of, apply
handle, deal with, take care of, manage, cope with
try, attempt
repeat, do again, redo
return, go back, come back
move, shift, transfer
connect, link, attach, join
separate, split, set apart, divide
distribute, spread, share out, scatter
assign, allot, allocate
collect, gather, accumulate
focus on, concentrate on
control, manage, govern
affect, influence, impact
belong to, part of
refer to, point to, mention
talks to, communicates with, interacts with
different, distinct, unlike, differ, not the same
various, diverse, different
identical, equal, equivalent, alike
similar, comparable, akin
whole, entire, complete, full, total
part, portion, piece, section, segment, chunk
count, number, quantity, amount
group, collection
kind, type, category
manner, method, approach, technique
rule, principle, law
task, job
main, chief, principal, primary, most important
important, essential, crucial, vital
advantage, benefit, pro, strength, upside
disadvantage, drawback, con, downside, weakness, shortcoming
example, instance
common, shared, joint
usual, typical, normal, ordinary
special, particular
specific, particular, certain
general, generic
unique, distinct
extra, additional
previous, prior, preceding, earlier, former
next, following, subsequent, succeeding
new, recent
outside, exterior, external
inside, interior, internal
below, beneath, underneath
automatic, automatically, by itself, on its own
by hand, manual, manually
possible, feasible, can be
correct, accurate
incorrect, wrong, false, inaccurate
valid, legal, allowed
invalid, illegal, not allowed
sufficient, enough, adequate
insufficient, not enough, inadequate, too little
exceed, go beyond, more than
equal to, the same as
state, status
size, length
location, place, position, spot
order, sequence
hide, conceal
reveal, expose
behaviour, behavior
programme, program
modelling, modeling
cancelled, canceled, called off
catalogue, catalog
defence, defense
grey, gray
analogue, analog
organisation, company
trade-off, tradeoff, compromise
time-consuming, takes a long time, takes long
save time, take less time
save space, less memory, less space, uses less memory
waste, squander
wait for, await
together, jointly
alone, by itself, on its own
solely, exclusively
add, append
`;
