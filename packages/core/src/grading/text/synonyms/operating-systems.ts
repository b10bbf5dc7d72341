/** Operating systems, memory, concurrency. */
export const operatingSystems = `
os, operating system
kernel, core of the operating system, kernel mode, privileged mode
system call, syscall, call into the kernel
process, running program, program in execution
thread, lightweight process, thread of execution
pid, process id, process identifier
context switch, switch between processes, switching processes, save and restore state
schedule, decides which process runs, chooses the next process
round robin, take turns, in turn, each in turn, turn by turn
time slice, quantum, time quantum, time sharing
preemptive, pre-emptive, can be interrupted, preempt
fcfs, first come first served, in order of arrival
sjf, shortest job first
starvation, starve, waits forever, never gets a turn, wait indefinitely, never scheduled
deadlock, wait for each other, waits on each other, each waits for the other, stuck waiting
circular wait, cycle of waiting, cyclic wait
race condition, data race, result depends on timing, depends on the timing, depends on the order of execution
critical section, critical region, section that only one thread may enter, shared code section
mutual exclusion, mutex, one at a time, only one thread at a time, only one process at a time
lock, mutex, latch, mutual exclusion
lock, acquire the lock, take the lock, obtain the lock
unlock, release the lock, give up the lock
semaphore, counting lock, counting semaphore
thread-safe, safe for concurrent use, safe for several threads
spinlock, busy waiting, spin, keeps checking
atomic, all or nothing, indivisible, uninterruptible, cannot be interrupted, either all or none
concurrent, simultaneous, at the same time, at once, overlapping in time
parallel, simultaneous, at the same time, at once, side by side
asynchronous, async, non-blocking, nonblocking, without waiting, does not wait
synchronous, sync, blocking, waits for the result, waits until
synchronise, coordinate
block, wait, suspend, pause
wake up, resume, continue
interrupt, irq, hardware signal
polling, check repeatedly, ask repeatedly, checks periodically
virtual memory, virtual address space, larger than physical memory
page, fixed-size block of memory
page fault, page not in memory, missing page
page table, maps virtual to physical, address translation table
swap out, page out, move to disk, write to disk
thrash, constant paging
tlb, translation lookaside buffer
mmu, memory management unit
fragmentation, scattered free space, wasted gaps
ram, memory, main memory, primary memory, random access memory
disk, disc, secondary storage, hard drive, hard disk, hdd
ssd, solid state drive, flash storage
file system, filesystem, directory structure
directory, folder
inode, file metadata
file descriptor, file handle
ipc, inter-process communication, interprocess communication, processes communicate
address space, own memory, private memory
pipe, one program's output into another
fork, spawn, create a child process, start a new process
daemon, background process, background service, runs in the background
user space, user mode
buffer, temporary storage, holding area, temporarily store, hold temporarily
cache, keep a copy close by, fast copy, keep nearby
cache hit, found in the cache, already in the cache
cache miss, not in the cache, not found in the cache
evict, throw out of the cache, removed from the cache, discard from cache
locality, recently used data, nearby data
write-back, written later
io, i/o, input output, input and output
dma, direct memory access
boot, start up, bootstrap
device driver, driver, controls the device
peripheral, external device
virtual machine, vm, emulated computer
hypervisor, virtual machine monitor, vmm
multitask, several programs at once, multiprogramming
multithreaded, multi-threaded, multiple threads, several threads, more than one thread
single-threaded, one thread
multicore, multi-core, several cores, multiple cores
coroutine, green thread, cooperative thread
wait time, time spent waiting
turnaround time, time to completion, completion time
overhead, extra cost, additional cost, extra work, additional work
share, have in common, use jointly
isolated, separated from each other, cannot interfere
interfere, disturb, get in the way of
bottleneck, limiting factor, choke point
hang, freeze, stuck, stop responding, unresponsive
crash, fail, go down, break down, stop working
failure, outage, breakdown, crash
recover, recovery, restore, come back, bring back
restart, reboot, start again
`;
