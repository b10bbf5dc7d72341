/** Classes, objects, and the principles and patterns of design. */
export const objectOrientation = `
oop, object oriented programming, object-oriented, object orientation, oo
class, blueprint, template for objects, user-defined type
instance, object
instantiate, create an object, create an instance, make an object, construct an object
member, field, attribute, property
data member, member variable, instance variable, field
member function, method
base class, superclass, parent class, super class
derived class, subclass, child class, sub class
inherit, extend, derive, inheritance, take over from the parent
has-a, composition, made of other objects, contains an object
aggregation, weak ownership
multiple inheritance, more than one base class, several base classes, more than one parent
constructor, initialises the object, called when an object is created, special method to create
default constructor, no-argument constructor, no arg constructor, constructor without parameters, constructor without arguments
copy constructor, creates a copy of an object, initialises from another object
destructor, cleans up the object, called when the object is destroyed, finalizer, finaliser
overload, same name different parameters, same name but different parameters, several functions with the same name
override, redefine, replace the inherited, new implementation in the subclass, redefinition
polymorphism, polymorphic, many forms, takes many forms, different behaviour through the same interface
dynamic binding, late binding, dynamic dispatch, resolved at run time, runtime polymorphism, virtual dispatch
static binding, early binding, resolved at compile time, compile time polymorphism
virtual function, virtual method, overridable method
pure virtual, abstract method, no implementation, without implementation
abstract class, cannot be instantiated, pure virtual class
interface, contract
encapsulation, information hiding, data hiding, hides data, hides internal details, keeps data private
encapsulate, hide, wrap, conceal
abstraction, hides complexity, hide details, hides implementation details, leaves out details
modular, divided into modules, split into modules
private, only accessible inside the class, not accessible from outside, hidden from outside, only within the class
public, accessible from anywhere, visible to everyone, accessible to all
protected, accessible in subclasses, visible to derived classes
access modifier, access specifier, visibility modifier
getter, accessor, get method
setter, mutator, set method
static member, class variable, shared by all objects, shared by all instances, belongs to the class
this pointer, self, current object, reference to itself
operator overloading, redefine operators, overloaded operator
solid, solid principles
srp, single responsibility, one reason to change, does one thing, one responsibility
ocp, open closed principle, open for extension
lsp, liskov substitution, substitutable
isp, interface segregation
dependency inversion, depend on abstractions, dip
dependency injection, di, injected dependencies, passed in from outside, dependencies passed in
inversion of control, ioc
dry, do not repeat yourself, don't repeat yourself
kiss, keep it simple
yagni, you aren't gonna need it
coupling, dependency between, interdependence
loosely coupled, low coupling, decoupled, independent of each other, few dependencies
tightly coupled, high coupling, strongly dependent
cohesion, belongs together, focused on one task
design pattern, reusable solution, proven solution
singleton, only one instance, single instance, exactly one instance
factory, creates objects, factory method
observer, publish subscribe, listener, subscriber
adapter, wrapper, translates the interface
facade, simplified interface, simple front
mvc, model view controller
reuse, reusable, use again, used again, use more than once
maintain, maintenance, maintainability, keep up
extensible, easy to extend, easily extended
flexible, adaptable
rely on, depend on, dependent on
responsibility, role, duty
delegate, hand over, pass on
uml, unified modeling language, unified modelling language
`;
