/** From source text to a running program. */
export const compilersAndBuilds = `
compile time, compilation, during compiling, when compiled, when the program is compiled, at compilation
run time, runtime, execution, execution time, during execution, while running, while the program runs, when the program is running, during the run
compile, translate, convert to machine code, turn into machine code
compiler, translates to machine code, translator
interpreter, executes line by line, translates line by line
machine code, native code, object code, machine language, binary code
source code, source text, program text
assembly, assembly language, assembler code
executable, binary, exe, executable file, program file
object file, compiled file, o file
link, combine object files
linker, links object files, combines object files
preprocessor, pre-processor, before compilation
lexer, lexical analysis, tokenizer, tokeniser, scanner
parser, syntax analysis
ast, abstract syntax tree, syntax tree
code generation, generates code, emit code
optimiser, optimizer, optimising compiler
inline, expand in place, replace the call with the body
syntax error, compile error, compilation error
logic error, semantic error, wrong result
debug, find errors, find bugs, fix bugs, troubleshoot
debugger, debugging tool
build, compile and link
build tool, build system, cmake
dependency, library it needs, depends on
transpile, transcompile, source to source
cross-platform, platform independent, portable, runs anywhere
platform dependent, machine dependent, non-portable
ide, integrated development environment
cli, command line, command-line interface, terminal window
gui, graphical user interface, graphical interface
dynamic library, shared library, dll, dynamically linked, so file
dead code, unused code, unreachable code
bundle, package together
minify, minification, strip whitespace
linter, static analysis, static code analysis
profile, measure performance, find hot spots
hot spot, bottleneck, slowest part
wasm, webassembly
simd, vector instruction
alu, arithmetic logic unit
cpu, processor, central processing unit
gpu, graphics card, graphics processing unit
instruction set, isa
bit, binary digit
byte, eight bits, 8 bits
binary, base two, base 2
hexadecimal, hex, base 16, base sixteen
decimal, base ten, base 10
msb, most significant bit
lsb, least significant bit
endianness, byte order
`;
