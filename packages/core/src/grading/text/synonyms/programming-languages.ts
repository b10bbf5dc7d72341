/** Concepts of C, C++, Java, Python, JavaScript and functional languages. */
export const programmingLanguages = `
function, method, routine, procedure, subroutine, subprogram
parameter, argument, formal parameter, actual parameter
signature, function header, name and parameters, name and parameter list, parameter list
return type, type of the result, type of value returned, type returned
return, give back, hand back, send back, pass back
call, invoke, invocation
execute, run, carry out, perform
caller, calling function, calling code
pass by value, call by value, passed by copy, copy of the argument, passes a copy, by value
pass by reference, call by reference, passes the address, passes a reference, by reference, original is modified
default argument, default parameter, default value
variadic, variable number of arguments, any number of arguments
void, returns nothing, no return value, does not return
statement, instruction, command
expression, formula
assign, set, give a value, store a value
assignment operator, equals operator, equal sign
initialise, initialiser, initial value, give an initial value, starting value
uninitialised, garbage value, no initial value
constant, const, final variable, cannot change, cannot be changed
literal, hard-coded value, hardcoded
hard-coded, hardcoded, fixed in the code
variable name, identifier
scope, visibility, where it is visible, where it can be accessed, region of the program
lifetime, storage duration, how long it lives, exists until
local variable, declared inside a function, declared in a function, visible only in the function, automatic variable
global variable, declared outside, visible everywhere, accessible everywhere, accessible from anywhere, file scope
block, compound statement, code between braces
curly braces, curly brackets, braces
parentheses, brackets, round brackets, parenthesis
data type, type of data, kind of data
integer, int, whole number
float, floating point, real number, decimal number
boolean, bool, true or false
cast, type conversion, convert the type, coercion, typecast
strongly typed, strictly typed
weakly typed, loosely typed
statically typed, static typing, types checked at compile time
dynamically typed, dynamic typing, types checked at run time, duck typing
type inference, inferred type, deduced type
generic, template, parameterised type, type parameter
enum, enumeration, enumerated type
struct, structure, record type
typedef, type alias
sizeof, size in bytes, size operator
conditional, if statement, branch, if-else
condition, test expression, boolean expression, predicate
loop, repeat, repetition, iteration
while loop, pre-test loop, tests the condition first, condition checked before
do while, post-test loop, executes at least once, condition checked after, tests at the end
for loop, counted loop
at least once, one or more times
continuation condition, loop condition, loop test
increment, add one, increase by one, plus one, goes up by one
decrement, subtract one, decrease by one, minus one, goes down by one
break, exit the loop, leave the loop, jump out
continue, skip to the next iteration, next iteration
header file, include file, interface file, h file
source file, implementation file, cpp file
prototype, function declaration, function prototype, forward declaration
include directive, preprocessor directive
macro, preprocessor definition, define directive
namespace, name space
library, reusable code, collection of functions
standard library, stl, standard template library, built-in library
module, unit of code, self-contained part, component
package, bundle
import, bring in
export, expose, make available
main function, entry point, where execution begins, where the program starts, program starts at main, first function executed, starting point
heap allocation, dynamic allocation, allocated at run time, dynamic memory, allocated on the heap
new operator, malloc, allocate memory
allocate, reserve, set aside
deallocate, free, release, give back memory, reclaim
memory leak, memory never freed, memory not released, forgets to free, unreleased memory, memory is not freed
garbage collection, automatic memory management, gc, automatically frees, reclaims unused memory
reference counting, ref count, counts references
segmentation fault, segfault, invalid memory access, access violation
undefined behaviour, undefined behavior, ub, anything can happen
smart pointer, owning pointer
raii, resource acquisition is initialization
move semantics, transfers ownership, move constructor
lvalue, l-value
rvalue, r-value
exception, runtime error, error condition
throw, raise
catch, handle
exception handling, error handling, try catch
immutable, unchangeable, cannot be modified, cannot be changed, read-only, not modifiable
mutable, changeable, modifiable, can be changed, can be modified
closure, captures variables, remembers its scope, inner function with access to outer variables
lambda, anonymous function, arrow function, unnamed function
first-class function, functions as values, function as a value
higher order function, takes a function, function that takes a function
pure function, no side effects, without side effects
side effect, changes outside state, modifies state outside
currying, partial application
decorator, wraps a function, function wrapper
generator, yields values, lazily produces
lazy, on demand, only when needed, as needed, deferred
eager, immediately, up front, right away
list comprehension, inline list
gil, global interpreter lock
pip, package manager
virtual environment, venv, isolated environment
event loop, message loop
promise, future, eventual result
prototype chain, prototypal inheritance
falsy, treated as false
jvm, java virtual machine
bytecode, intermediate code, byte code
jit, just in time
jdk, java development kit
reflection, introspection, inspects itself
serialise, marshal, convert to bytes
deserialise, unmarshal, parse back
comment, remark, note in the code
readable, easy to read, easier to read, easier to understand, understandable
syntax, grammar, rules of the language
semantics, meaning
keyword, reserved word
regular expression, regex, regexp, pattern
`;
