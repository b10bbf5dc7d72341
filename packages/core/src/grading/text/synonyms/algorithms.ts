/** Algorithms, sorting, complexity and recursion. */
export const algorithms = `
o(1), constant time, constant
o(logn), logarithmic time, logarithmic, log n, log2 n, log base two of n, order log n
o(n), linear time, linear, order n, proportional to n
o(nlogn), linearithmic, n log n, n times log n, order n log n
o(n^2), quadratic time, quadratic, n squared, order n squared
o(n^3), cubic, n cubed
o(2^n), exponential time, exponential, two to the n, 2 to the n
o(n!), factorial time, n factorial
polynomial time, ptime
complexity, asymptotic cost, big o, big-oh, order of growth
time complexity, running time, runtime complexity, how long it takes
space complexity, memory usage, memory consumption, extra memory, extra space
worst case, in the worst scenario, at worst, upper bound
best case, at best, best scenario
average case, on average, expected case, typical case
amortised, averaged over, spread over
number of comparisons, comparisons made, how many comparisons
number of operations, number of steps, operation count
auxiliary space, additional memory, extra space, extra memory
in place, no extra memory, without extra space, no additional space
stable, keeps the relative order, preserves the order, keeps equal elements in order, maintains order
algorithm, step by step procedure, sequence of steps, set of instructions
brute force, exhaustive search, try every, try all, naive approach
greedy, locally optimal, best local choice, best choice at each step
divide and conquer, divide into subproblems, break into smaller problems, split into subproblems
dynamic programming, dp
memoization, cache results, remember results, store results of subproblems
overlapping subproblems, repeated subproblems, same subproblems
optimal, best possible
heuristic, rule of thumb, approximate method
approximation, estimate, roughly
backtracking, undo and try again, go back and try
subproblem, sub-problem, smaller problem, smaller instance, smaller version
split, divide, partition, separate into, break down, break into
halve, cut in half, divide in half, split in half, divide by two, cut in two, split in two
half, 50%, fifty percent
combine, merge, join, put together, bring together, unite
pivot, partitioning element
merge sort, mergesort
quick sort, quicksort
insertion sort, insertsort
bubble sort, bubblesort
heap sort, heapsort
ordered, sorted, in order, arranged
sort, order, arrange, put in order
unordered, unsorted, out of order, not sorted, in no order, no particular order
ascending, increasing order, smallest to largest, low to high, from small to large
descending, decreasing order, largest to smallest, high to low, from large to small
already sorted, presorted, in sorted order, nearly sorted
smallest, minimum, min, least, lowest
largest, maximum, max, greatest, biggest, highest
compare, comparison
linear search, sequential search, search one by one, check each element, scan through
binary search, halving search, logarithmic search
middle, midpoint, center, centre, median element
recursion, recursive, calls itself, invokes itself, self-referential, defined in terms of itself
iterative, iteration, loops, uses a loop
base case, stopping condition, termination condition, stopping case, terminating case, exit condition, simplest case
recursive case, recursive step, recursive call
infinite recursion, never stops, endless recursion, never terminates, recurses forever
infinite loop, endless loop, loops forever, never ends
stack overflow, run out of stack, exceeds the stack, stack runs out
stack frame, activation record, call frame
call stack, execution stack, runtime stack
tail recursion, tail call, last operation is the recursive call
mutual recursion, call each other, calls one another
infix, operator between operands
prefix, polish notation
postfix, reverse polish, rpn, operator after operands
evaluate, compute, calculate, work out
sum, total, add up
multiply, product of
subtract, take away, minus
shortest path, least cost path, cheapest path, minimum path, least cost route
topological sort, topological order
np, nondeterministic polynomial
np-complete, npc
deterministic, same result every time, always the same result, predictable
nondeterministic, non-deterministic, unpredictable, may differ each time
invariant, always holds, remains true, stays true
precondition, pre-condition, must hold before
postcondition, post-condition, must hold after
correctness, proves correct, gives the right answer
prefix sum, running total, cumulative sum
counter, tally
efficient, performant, fast
inefficient, slow, poor performance, performs badly
scales well, grows slowly, handles large inputs
subset, part of the set
permutation, rearrangement
pseudocode, pseudo-code, informal code
`;
