/** Product management, design, support, sales, and how people speak of their work. */
export const productAndPeople = `
customer, client, buyer
user, end user, customer
roadmap, product plan
goal, objective, aim, target, purpose
okr, objectives and key results
kpi, key performance indicator, success metric
roi, return on investment
ltv, lifetime value, customer lifetime value, clv
cac, customer acquisition cost, acquisition cost
mrr, monthly recurring revenue
arr, annual recurring revenue
nps, net promoter score
csat, customer satisfaction, satisfaction score
revenue, income, sales
profit, earnings
market fit, product-market fit, pmf
competitor, rival
persona, typical user, user profile
pain point, user problem, frustration
go-to-market, gtm, launch plan
prd, product requirements document
prioritise, priority, rank, most important first, decide what matters
stakeholder management, align stakeholders
say no, decline, refuse, reject, turn down
assumption, hypothesis, belief to be tested
experiment, trial, try out
ux, user experience
ui, user interface, interface
usability, ease of use, easy to use, user friendly
intuitive, self-explanatory, easy to understand
wireframe, low-fidelity, sketch
user research, user interviews, interview users, talk to users, user study
survey, questionnaire
information architecture, structure of content, ia
user journey, customer journey, user flow
colour, color
font, typeface
ticket, support request
escalate, pass to the next level, hand over to a specialist
empathy, empathise, understand how they feel, put yourself in their place
de-escalate, calm down, defuse
apologise, apology, say sorry
listen actively, active listening, listen carefully
follow up, check back, get back to them
knowledge base, help articles, self-service
faq, frequently asked questions
refund, money back
complaint, dissatisfaction
upset, angry, frustrated, annoyed
sales lead, prospect, potential customer
qualify, qualification
pitch, sales presentation
demo, demonstration
objection, concern, doubt
close the deal, win the deal, sign the contract
negotiate, bargain
quota, sales target
upsell, sell more
crm, customer relationship management
b2b, business to business
b2c, business to consumer
team, group, crew
teamwork, collaborate, cooperate, work together
teammate, colleague, coworker, co-worker, peer, team member, fellow developer
manager, boss, supervisor, team lead, superior
mentor, coach, guide, teach
deadline, due date, time limit, delivery date
on time, by the deadline, before the deadline, on schedule
late, delayed, behind schedule, overdue
conflict, disagreement, dispute, clash
disagree, different opinion, see it differently
compromise, middle ground, meet halfway
agreement, consensus, common ground
feedback, review, critique, criticism
communicate, talk to, speak with, keep informed, tell
transparent, open and honest, honest
responsible, ownership, accountable
initiative, proactive, of my own accord
motivate, encourage
challenge, difficulty, obstacle, hurdle, hard part
pressure, stress
under pressure, tight deadline, short on time
calm, composed, stayed calm
learn from, lesson, take away from
mistake, error, slip
success, achievement, accomplishment
achieve, accomplish, reach
fail, failure, not succeed
decide, choose, pick, select, opt for
persuade, convince, win over
propose, suggest, recommend, come up with
organise, coordinate, plan
delegate, assign tasks, hand out tasks
overtime, extra hours
busy, overloaded, too much to do
situation, context, circumstances
meeting, discussion
discuss, talk about, talk through
ask for help, seek advice, get help
trust, confidence
remote, from home, distributed team
skill, ability, competence
`;
