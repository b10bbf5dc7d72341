/** The process of making software, and its testing. */
export const softwareEngineering = `
sdlc, software development life cycle, software life cycle, development life cycle, development process
life cycle, lifecycle
phase, stage, step
waterfall, sequential process model, one phase after another
agile, iterative and incremental
scrum, sprint-based process
sprint, iteration, short cycle
stand-up, standup, daily scrum, daily meeting
retrospective, retro, look back at the sprint
kanban, visual board
backlog, list of work, work items, to-do list
user story, story
acceptance criteria, conditions of satisfaction, definition of done
requirement, specification, spec, what it should do, what the system must do
requirements analysis, gather requirements, requirements gathering, elicitation, requirements engineering, collect requirements
non-functional requirement, quality attribute, nonfunctional requirement, nfr
feasibility, can be done, practicable
stakeholder, interested party
design, architecture, plan the structure
prototype, mock-up, mockup, early version, trial version, preliminary version, simulates the behaviour, simulates the behavior
proof of concept, poc, feasibility demo
mvp, minimum viable product, smallest useful version
refine, elaborate, improve step by step, add detail
stepwise refinement, top down, top-down design
implement, implementation, realize, put into code
code, programming, write the program
maintenance, upkeep, changes after release, fix after delivery, changes after delivery
legacy, old code, old system
technical debt, tech debt, shortcuts to be repaid
refactor, refactoring, restructure without changing behaviour, restructure without changing behavior, clean up the code, improve the structure
code review, peer review, pull request review, reviewed by a colleague
pull request, pr, merge request
version control, vcs, source control, revision control, git
commit, check in
merge conflict, conflicting changes
rebase, replay commits
tdd, test driven development, write the test first, tests first
bdd, behaviour driven development, behavior driven development
test, check, verify
validate, right product
qa, quality assurance
bug, error, defect, fault, mistake
flaw, defect, shortcoming
regression, broke again, stops working after a change
regression test, run old tests again, retest existing features
unit test, test of a single function, test one function, tests individual functions, tests a small piece
integration test, tests modules together, test components together, tests how parts work together
end-to-end test, e2e, through the whole system
acceptance test, uat, user acceptance testing
black box, without knowing the code, ignores the internals
white box, glass box, knows the code
exploratory testing, ad hoc testing, unscripted testing
boundary value, edge value, values at the limits
edge case, corner case, boundary case, special case
equivalence class, equivalence partition, input class
test case, test scenario
test suite, test set, collection of tests
test coverage, code coverage, coverage
fake, test double
flaky, unstable test, sometimes passes, intermittently fails, passes and fails without changes
fixture, test data set up, test setup
reproduce, repeat the bug, make it happen again, replicate the bug
severity, how bad, impact of the bug
expected result, expected outcome, expected behaviour, expected behavior
bug report, defect report, ticket
mutation testing, mutants
fuzzing, fuzz testing, random input testing
traceability, traceability matrix
test plan, testing strategy
rollout, roll-out, launch
hotfix, urgent fix, emergency fix, quick fix
workaround, temporary solution, temporary fix
documentation, docs, manual
milestone, interim goal
scope creep, growing requirements, requirements keep growing
risk management, identify risks
naming convention, coding standard, style guide
licence, license
artefact, artifact, work product
`;
