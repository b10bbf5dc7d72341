import { stem } from './stem.ts';

/** Words that contradict each other when one stands where the other should; one pair or set a line. */
const lines = `
first last
before after
front back
front rear
head tail
begin end
start finish
start end
left right
top bottom
upper lower
up down
high low
higher lower
more less
more fewer
most least
larger smaller
large small
bigger smaller
greater smaller
greater less
maximum minimum
max min
highest lowest
longest shortest
longer shorter
fast slow
faster slower
fastest slowest
increase decrease
increasing decreasing
increased decreased
grow shrink
add remove
insert delete
push pop
enqueue dequeue
always never
all none
every no
any no
same different
equal unequal
constant linear
constant logarithmic
constant quadratic
constant variable
linear logarithmic
linear quadratic
logarithmic quadratic
logarithmic exponential
linear exponential
linear nonlinear
o(1) o(n)
o(1) o(logn)
o(1) o(n^2)
o(n) o(logn)
o(n) o(n^2)
o(logn) o(n^2)
o(nlogn) o(n^2)
o(nlogn) o(n)
best worst
better worse
inside outside
internal external
inner outer
local global
public private
static dynamic
mutable immutable
explicit implicit
explicitly implicitly
automatic manual
automatically manually
sorted unsorted
ordered unordered
ascending descending
balanced unbalanced
connected disconnected
directed undirected
weighted unweighted
positive negative
true false
success failure
succeed fail
possible impossible
allowed forbidden
required optional
stable unstable
safe unsafe
valid invalid
correct incorrect
reliable unreliable
ordered unordered
synchronous asynchronous
blocking nonblocking
sender receiver
send receive
client server
source destination
read write
input output
compile runtime
parent child
base derived
ancestor descendant
root leaf
odd even
single multiple
one many
unique duplicate
full empty
open closed
near far
early late
earlier later
earliest latest
wide narrow
deep shallow
strong weak
cheap expensive
simple complex
vertical horizontal
row column
rows columns
stack queue
lifo fifo
stack heap
encrypt decrypt
lock unlock
allocate deallocate
supervised unsupervised
precision recall
bias variance
overfit underfit
overfitting underfitting
training testing
optimistic pessimistic
strong eventual
master slave
primary replica
horizontally vertically
win lose
gain loss
`;

const opposites = opposed();

/** True when the two stems contradict each other in the place of one another. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) === true || isTurned(a, b) || isTurned(b, a);
}

/** True for a stem that has an opposite in the list. */
export function hasOpposite(word: string): boolean {
  return opposites.has(word);
}

/** "ordered" and "unordered", "empty" and "nonempty". */
function isTurned(a: string, b: string): boolean {
  return a.length > 4 && (b === `un${a}` || b === `non${a}` || b === `in${a}` || b === `dis${a}`);
}

function opposed(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (a: string, b: string): void =>
    void found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const line of lines.trim().split('\n')) {
    const [a = '', b = ''] = line.split(' ').map(stem);
    note(a, b);
    note(b, a);
  }
  return found;
}
