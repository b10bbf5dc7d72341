/** Relational and other databases. */
export const databases = `
db, database
dbms, database management system, database system, database engine
rdbms, relational database
sql, structured query language
nosql, non-relational, not only sql
table, relation
row, record, tuple
column, field, attribute
schema, structure of the database, table structure
primary key, pk, unique identifier, uniquely identifies, identifies each row, identifies a record
foreign key, fk, refers to another table, references another table, points to another table
composite key, compound key, key of several columns
surrogate key, artificial key, generated key
constraint, integrity rule, restriction
referential integrity, no dangling references, references must exist
unique, distinct, no duplicates, no repeats
duplicate, repeated, copy, same twice
normalise, remove redundancy, avoid redundancy, reduce redundancy, eliminate duplication
denormalise, add redundancy
1nf, first normal form
2nf, second normal form
3nf, third normal form
bcnf, boyce-codd
anomaly, inconsistency, update anomaly
query, sql statement, database request
join, combine tables, put tables together
inner join, only matching rows, rows that match in both
left join, left outer join, all rows from the left
where clause, filter rows, row filter
having clause, filter groups, filters after grouping
group by, group rows, aggregate by
aggregate, summarise, aggregate function
view, virtual table, stored query
stored procedure, sproc
trigger, runs automatically on change, fires on
database index, lookup structure, avoids a full scan
full table scan, full scan, scan every row, read the whole table, sequential scan
query plan, execution plan, explain plan
query optimiser, query optimizer, planner
transaction, unit of work, group of operations treated as one
acid, atomicity consistency isolation durability
atomicity, all or nothing
consistent, valid state
durable, persist, permanent, survive a crash, survive, survives failure
commit, make permanent, save the transaction
rollback, roll back, revert, undo, abort
dirty read, reads uncommitted data, read uncommitted
serializable, serialisable, as if one after another, equivalent to serial
optimistic locking, version check, checks for conflicts at commit
pessimistic locking, lock up front, lock before
mvcc, multiversion concurrency control, multiple versions
wal, write-ahead log, journal
2pc, two phase commit
erd, er diagram, entity relationship diagram, entity relationship
one to many, 1 to many
junction table, join table, link table, bridge table
orm, object relational mapper
migration, schema change
crud, create read update delete
ddl, data definition language
dml, data manipulation language
oltp, transaction processing, online transaction processing
olap, analytical processing, online analytical processing
data warehouse, warehouse, dwh
etl, extract transform load
key-value store, kv store, key value database
document database, document store
graph database, graph store
null value, missing value, no value, unknown value
truncate, empty the table, remove all rows
connection pool, pool of connections, pooling
n+1, one query for each row
identifier, id
partition, partitioning
`;
