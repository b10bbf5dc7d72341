/** Lists, stacks, queues, trees, heaps, hash tables, graphs, arrays, and what is done with them. */
export const dataStructures = `
stack, lifo, last in first out, first in last out, filo
queue, fifo, first in first out, last in last out
queue, waiting line, buffer line
dequeue, remove from the front, take from the front, remove from the head
enqueue, add to the back, add to the rear, add to the end, insert at the rear, join the queue
push, put on top, add to the top, place on top, insert at the top
pop, remove from the top, take off the top, remove the top, take the top off
peek, look at the top, read the top, top without removing
rear, back, tail
front, head
deque, double ended queue
top of the stack, stack top, most recently added, last added
linked list, chain of nodes, chained list
singly linked list, one way list, singly linked
doubly linked list, two way list, doubly linked, double linked list, dll
circular list, circular linked list, ring list
next pointer, next reference, link to the next, points to the next, next link
previous pointer, prev pointer, points to the previous, link to the previous, previous link
successor, next node, next element, one after it
predecessor, previous node, previous element, one before it
traverse, walk, iterate, go through, step through, run through, visit every
iterate, loop, go through
node, vertex
edge, link, connection
edge, arc
leaf, external node, terminal node, no children, without children
root, top node, topmost node
internal node, inner node, non-leaf
binary tree, at most two children, up to two children
bst, binary search tree, search tree
subtree, sub-tree, branch of the tree
left subtree, left branch, left child
right subtree, right branch, right child
height, depth of the tree, number of levels
level order, breadth first, bfs, level by level
inorder, in-order, left root right
preorder, pre-order, root first
postorder, post-order, root last
dfs, depth first, depth first search
bfs, breadth first search
balanced, self-balancing, height balanced
unbalanced, skewed, lopsided, degenerate
rebalance, rotate
avl, avl tree
trie, prefix tree
b-tree, btree
heap, priority heap, heap ordered tree
heapify, sift down, bubble down, percolate down
sift up, bubble up, percolate up
hash table, hash map, hashmap, dictionary, associative array
hash, digest
hash function, hashing algorithm
bucket, slot
collision, same hash, same slot, same bucket, hash clash
chaining, separate chaining, linked list in each bucket
open addressing, probing, closed hashing
rehash, resize the table, grow the table
key value pair, key-value, key and value, map entry
graph, network of nodes
directed graph, digraph
acyclic, no cycles, without cycles, cycle-free
dag, directed acyclic graph
cycle, closed walk
path, route
neighbour, neighbor, adjacent
neighbouring, neighboring, adjacent, next to
adjacency list, list of neighbours, list of neighbors
adjacency matrix, connection matrix
mst, minimum spanning tree
element, item, entry
element, item, value
index, position, subscript, offset
array index, array subscript
contiguous, consecutive, adjacent, next to each other, side by side, one block
fixed size, fixed length, size cannot change, size is fixed, static size
resizable, growable, variable size, variable length, dynamic size, can grow, grow and shrink
array, vector
dynamic array, vector, resizable array, growable array, array list, arraylist
two dimensional, 2d
multidimensional, multi-dimensional, more than one dimension
random access, direct access, access by index, indexed access
sequential access, one by one, one after another
out of bounds, out of range, outside the array, past the end, beyond the end
zero-based, starts at zero, starts at 0, start from 0, start from zero
pointer, reference
pointer, address
pointer, stores an address, holds an address, holds the address, variable that contains an address
points to, refers to, references
address, memory location, memory address, location in memory
dereference, follow the pointer, indirection, value at the address
null, nil, nullptr, none
null pointer, null reference, points to nothing, nil pointer
dangling pointer, points to freed memory, invalid pointer, wild pointer
string, character array, sequence of characters, array of characters, char array
null terminated, ends with a null, null character at the end, zero terminated
character, char
substring, part of the string
concatenate, join strings, string together, append strings
abstract data type, adt
data structure, way of organising data, way to organize data, way of storing data
linear structure, linear data structure, sequential structure
insert, add, put in, place
append, add to the end, add at the end, insert at the end, add to the back
prepend, add to the front, add at the front, insert at the beginning, add at the start
delete, remove, erase, take out, get rid of
find, search, look up, lookup, locate, seek
access, retrieve, fetch, look up
overflow, exceed capacity, too full, run out of space
underflow, pop from an empty stack, remove from an empty
empty, no elements, contains nothing, nothing in it, no items
full, at capacity, no room, no space left
unlimited, infinite, unbounded, any number, as many as, no limit, arbitrarily many, limitless
limited, bounded, restricted, finite
size, length, number of elements, number of items
shift, move over, shift over
swap, exchange, interchange, switch places, trade places
copy, duplicate, clone, replica
shallow copy, copies the reference, copies only references
deep copy, copies everything, full copy
bitmap, bit array, bit vector
sparse, mostly zeros, mostly empty
circular buffer, ring buffer, circular queue
lru, least recently used
lfu, least frequently used
`;
