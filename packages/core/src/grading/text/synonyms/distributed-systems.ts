/** Distributed systems, the cloud and operations. */
export const distributedSystems = `
distributed, spread over machines, across several machines, on multiple machines, spread out
server, host machine, server machine
cluster, group of machines, group of servers, set of nodes
centralised, central
decentralised, no central, no single authority
replicate, replica, mirror, copy to several machines, keep copies, keeps several copies
primary, leader, master
secondary, follower, slave, standby replica
leader election, elect a leader, choose a leader
consensus, agreement, agree on a value
quorum, majority, more than half
cap, cap theorem, consistency availability partition tolerance
availability, uptime, stay up, always reachable, keeps working
partition tolerance, survives a network split, network partition
strong consistency, linearizable, linearisable, always see the latest
eventual consistency, eventually consistent, consistent after some time, converge eventually, become consistent over time
stale, out of date, outdated, old data, not up to date
up to date, current, latest, fresh
fault tolerant, tolerates failures, keeps working despite failures, resilient
single point of failure, spof, takes everything down
failover, fail over, switch to the standby, take over, automatic takeover
shard, partition, horizontal partitioning, split the data across servers
scale, scalable, handle growth, handle more load, cope with growth
scale out, scale horizontally, horizontal scaling, add more machines, add more servers, more instances, adding machines
scale up, scale vertically, vertical scaling, bigger machine, more powerful machine, more cpu and memory, larger server
autoscaling, auto-scaling, elastic, scales automatically
load balancer, distributes requests, spread the load, distribute traffic, spreads traffic, distributes the load
consistent hashing, hash ring
idempotent, same effect when repeated, safe to repeat, safe to retry, no effect the second time
at least once, may be delivered twice, possibly duplicated
exactly once, once and only once
message queue, message broker, mq
publish subscribe, pub/sub, pubsub
producer, publisher
consumer, subscriber
event sourcing, store events, log of events
saga, compensating transaction, compensating action
circuit breaker, stop calling a failing service, fail fast
retry, try again, repeat the request, attempt again
backpressure, back pressure, slow down the producer
rate limit, throttle, limit the number of requests
microservice, micro-service, small independent service, small services
monolith, monolithic, one big application, single deployable, one code base
service discovery, find services, service registry
rpc, remote procedure call
stateless, keeps no state, does not keep state, no session, remembers nothing
stateful, keeps state, remembers state
clock skew, clocks differ, unsynchronised clocks
lamport clock, logical clock, vector clock
heartbeat, liveness message, health message
gossip, epidemic protocol
cloud, cloud computing, someone else's servers
on premises, on-prem, own data centre, own data center
iaas, infrastructure as a service
paas, platform as a service
saas, software as a service
serverless, function as a service, faas, lambda function
docker, container runtime
container image, docker image
kubernetes, k8s, container orchestration, orchestrator
pod, group of containers
iac, infrastructure as code, terraform
ci, continuous integration, integrate often, merge often
cd, continuous delivery
cd, continuous deployment
ci/cd, build pipeline, deployment pipeline
deploy, roll out, ship, put into production, go live, release
canary, small share of users first, gradual rollout, gradually roll out
feature flag, feature toggle, switch a feature on
production, prod, live environment, live system
staging, pre-production, preprod
environment variable, env var
monitor, monitoring, observe, observability, keep an eye on, watch
alert, alarm, notify, notification, page someone
log, log file, record events
trace, follow a request
metric, measurement, kpi
sli, service level indicator
slo, service level objective, reliability target
sla, service level agreement, contractual guarantee
sre, site reliability engineering, site reliability engineer
mttr, mean time to recovery, mean time to repair, time to recover
mtbf, mean time between failures
rto, recovery time objective
rpo, recovery point objective
incident, outage, production problem
postmortem, post-mortem, incident review, blameless review
root cause, underlying cause, underlying reason, real cause
rca, root cause analysis, five whys
runbook, playbook
toil, repetitive manual work
automate, without manual work, done by a script
downtime, not available, outage, unavailable, offline
backup, back up, safety copy, backup copy
disaster recovery, dr
zero downtime, no interruption, without interruption
high availability, ha
region, data centre, data center
availability zone, az
vpc, virtual private cloud
graceful degradation, degrade gracefully, reduced functionality
`;
