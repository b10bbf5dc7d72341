/** Words and phrases that a grader of computing answers takes for one another; one group a line. */
const groups = `
o(1), constant time, constant-time, constant
o(logn), logarithmic time, logarithmic, log n, log2 n, log base two of n
o(n), linear time, linear, order n
o(nlogn), linearithmic, n log n
o(n^2), quadratic time, quadratic, n squared, n square
o(2^n), exponential time, exponential
unlimited, infinite, any number, no limit, as many as, arbitrarily many
dynamic, resizable, growable, variable size, variable length
array, vector
function, method, routine, procedure, subroutine
parameter, argument
member, field, attribute, property
instance, object
base class, superclass, parent class
derived class, subclass, child class
inherit, extend, derive
pointer, reference, address
variable, identifier
allocate, reserve
deallocate, free, release
delete, remove, erase, drop
insert, add, append, put
find, search, look up, lookup, locate, seek
node, vertex, vertices
edge, link, connection
leaf, external node
root, top node
parent, ancestor
child, descendant, children
stack, lifo, last in first out
queue, fifo, first in first out
hash table, hash map, hashmap, dictionary, associative array
hash, digest
element, item, entry, value
iterate, traverse, loop, walk, go through
recursion, recursive, calls itself, call itself
divide and conquer, divide-and-conquer
split, divide, partition, halve, cut in half
combine, merge, join
ordered, sorted, in order
unordered, unsorted, out of order
swap, exchange, interchange
copy, duplicate, clone, replica
bug, error, defect, fault, mistake
test, check, verify, validate
requirement, specification
maintain, maintenance
reuse, reusable, reusability
hide, conceal, encapsulate, encapsulation
abstract, abstraction
interface, contract, api
implement, implementation, realize
compile time, compile-time, compilation
run time, runtime, run-time, execution
memory, ram, storage
main memory, heap memory
cache, caching, memoize, memoise
persist, durable, durability, survive
fast, quick, rapid, efficient, performant, speed
slow, inefficient, expensive, costly
large, big, huge, massive
small, tiny, little, short
begin, start, initial, first
end, finish, final, last, terminate
increase, grow, raise, rise, go up
decrease, reduce, lower, shrink, drop, lessen, cut down
avoid, prevent, stop, guard against
ensure, guarantee, make sure, assure
allow, permit, enable, let
require, need, necessary, must
change, modify, alter, update, mutate
create, make, build, construct, generate, produce
declare, define
call, invoke, execute, run
return, give back, yield
contain, hold, include, store, consist
determine, decide, identify, find out
describe, explain, specify, state
different, distinct, separate, unlike
same, identical, equal, equivalent
many, several, multiple, numerous
each, every, all
only, solely, exclusively
whole, entire, complete, full, total
part, portion, piece, section, segment, chunk
step, stage, phase
size, length, number of elements
count, number, quantity, amount
index, position, subscript, offset
key, identifier, id
row, record, tuple
column, field, attribute
table, relation
transaction, unit of work
atomic, all or nothing, all-or-nothing, indivisible
consistent, consistency
lock, mutex, mutual exclusion
race condition, data race, interleave
deadlock, circular wait
thread, worker
concurrent, parallel, simultaneous, at the same time
asynchronous, async, non-blocking, nonblocking
synchronous, sync, blocking
latency, delay, response time, lag
throughput, bandwidth, rate
server, backend, back end
client, frontend, front end, browser
message, packet, frame, datagram
send, transmit, forward, transfer, deliver
receive, get, obtain, accept
sender, source, transmitter
receiver, destination, recipient
acknowledgement, acknowledgment, ack, confirm, confirmation
retransmit, resend, retry, send again
loss, lost, drop
congestion, overload
broadcast, send to all
encrypt, cipher, encode
authentication, authenticate, log in, login, sign in
authorization, authorisation, permission, access control
vulnerable, vulnerability, weakness, exploit
replicate, replication, replica, mirror
shard, sharding, partition, partitioning
failover, fail over, standby
scale, scalable, scaling, scalability
load balancer, load balancing
monitor, observe, observability, metrics
deploy, deployment, release, ship, roll out
rollback, roll back, revert, undo
backup, snapshot
network, net
neural network, ann, neural net
neuron, perceptron, unit
weight, synaptic weight, coefficient
train, training, learn, learning
activation function, transfer function
gradient descent, steepest descent
loss function, cost function, error function, objective function
overfit, overfitting, memorize, memorise
generalize, generalise, generalization, unseen data
classify, classification, classifier
cluster, clustering, group
output, result, outcome
input, data
supervised, labelled, labeled
unsupervised, unlabelled, unlabeled
current, electricity, electric current
voltage, potential difference, electrical potential
battery, power source, power supply
bulb, lamp, light
circuit, closed path, loop
gap, break, open
connected, linked, attached
disconnected, not connected, unconnected
state, status, condition
customer, client, user
teammate, colleague, coworker, co-worker
manager, lead, boss, supervisor
deadline, due date, time limit
conflict, disagreement, dispute
feedback, review, critique
priority, prioritize, prioritise
responsible, responsibility, ownership, accountable
improve, better, enhance, optimize, optimise
problem, issue, difficulty, trouble
solution, fix, remedy, resolve, solve
advantage, benefit, pro, strength
disadvantage, drawback, con, downside
trade-off, tradeoff, compromise
example, instance, sample
random, arbitrary
unique, distinct
empty, null, none, nil
`;

/** Group number of each entry; an entry is a phrase of lower-case words. */
export const synonymGroups: ReadonlyArray<readonly string[]> = groups
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
