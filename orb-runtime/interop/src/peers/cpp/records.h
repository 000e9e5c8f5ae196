// The value types of records.idl as omniORB's user writes them, and the servant that they are sent to.
#pragma once

#include <string>

#include "records.hh"

namespace peer {

class PersonValue : public virtual OBV_Records::Person {
public:
    PersonValue() {}
    PersonValue(const char* name, CORBA::Long age) : OBV_Records::Person(name, age) {}
    CORBA::Long years() const { return age(); }
};

class EmployeeValue : public virtual OBV_Records::Employee {
public:
    EmployeeValue() {}
    EmployeeValue(const char* name, const char* company, Records::Person* boss, CORBA::Octet grade)
        : OBV_Records::Person(name, 0), OBV_Records::Employee(name, 0, company, boss, grade) {}
};

// Not registered with the ORB, so that who receives one cuts it down to its base.
class ManagerValue : public virtual OBV_Records::Manager {
public:
    ManagerValue(const char* name, const char* company) {
        OBV_Records::Person::name(name);
        OBV_Records::Employee::company(company);
        grade(9);
        bonus(1.5);
        secretary(new PersonValue("Sec", 20));
        title("Dr");
    }
};

class NodeValue : public virtual OBV_Records::Node {
public:
    NodeValue() {}
    NodeValue(CORBA::Long content, Records::Node* next) : OBV_Records::Node(content, next) {}
};

class SquareValue : public virtual OBV_Records::Square, public virtual CORBA::DefaultValueRefCountBase {
public:
    SquareValue() {}
    explicit SquareValue(CORBA::Double side) : OBV_Records::Square(side) {}
    CORBA::Double area() override { return side() * side(); }
};

class CardValue : public virtual OBV_Records::Card, public virtual CORBA::DefaultValueRefCountBase {
public:
    CardValue() {}
    explicit CardValue(const char* text) : OBV_Records::Card(text) {}
    char* describe() override { return CORBA::string_dup((std::string("card ") + text()).c_str()); }
};

template <class Value>
class Factory : public CORBA::ValueFactoryBase {
public:
    CORBA::ValueBase* create_for_unmarshal() override { return new Value; }
};

inline void registerValues(CORBA::ORB_ptr orb) {
    auto one = [orb](const char* type, CORBA::ValueFactoryBase* factory) {
        std::string id = std::string("IDL:Records/") + type + ":1.0";
        CORBA::ValueFactory earlier = orb->register_value_factory(id.c_str(), factory);
        if (earlier) {
            earlier->_remove_ref();
        }
        factory->_remove_ref();
    };
    one("Person", new Factory<PersonValue>);
    one("Employee", new Factory<EmployeeValue>);
    one("Node", new Factory<NodeValue>);
    one("Square", new Factory<SquareValue>);
    one("Card", new Factory<CardValue>);
}

class BoardServant : public POA_Records::Board, public PortableServer::RefCountServantBase {
public:
    char* describe() override { return CORBA::string_dup("board"); }
};

class ExchangeServant : public POA_Records::Exchange {
public:
    explicit ExchangeServant(PortableServer::POA_ptr poa) : poa(PortableServer::POA::_duplicate(poa)) {}

#define EACH(T)                                                                                        \
    Records::T* e_##T(Records::T* a, Records::T*& b, Records::T##_out c) override {                    \
        c = b;                                                                                         \
        CORBA::add_ref(a);                                                                             \
        b = a;                                                                                         \
        CORBA::add_ref(a);                                                                             \
        return a;                                                                                      \
    }
    EACH(Person) EACH(Employee) EACH(Node)
#undef EACH

#define EACH(T)                                     \
    Records::T* e_##T(Records::T* a) override {     \
        CORBA::add_ref(a);                          \
        return a;                                   \
    }
    EACH(Text) EACH(Numbers) EACH(Count) EACH(Place) EACH(Shape)
#undef EACH

    Records::Pairing* e_Pairing(const Records::Pairing& a, Records::Pairing& b, Records::Pairing_out c) override {
        c = new Records::Pairing(b);
        b = a;
        return new Records::Pairing(a);
    }
    CORBA::Any* e_any(const CORBA::Any& a, CORBA::Any& b, CORBA::Any_OUT_arg c) override {
        c = new CORBA::Any(b);
        b = a;
        return new CORBA::Any(a);
    }

    CORBA::Boolean same(Records::Person* one, Records::Person* other) override { return one == other; }
    CORBA::Long ring(Records::Node* first) override {
        CORBA::Long length = 1;
        for (Records::Node* node = first->next(); node != first; node = node->next()) {
            length++;
        }
        return length;
    }
    char* kind(Records::Person* who) override {
        Records::Employee* employee = Records::Employee::_downcast(who);
        std::string type = Records::Manager::_downcast(who) ? "Manager" : employee ? "Employee" : "Person";
        std::string text = type + " " + who->name() + (employee ? std::string(" ") + employee->company() : "");
        return CORBA::string_dup(text.c_str());
    }
    Records::Person* promote(Records::Employee* who) override { return new ManagerValue(who->name(), who->company()); }
    char* describe(Records::Describable_ptr who) override {
        return who == nullptr ? CORBA::string_dup("nobody") : who->describe();
    }
    Records::Describable_ptr provide(CORBA::Boolean asReference) override {
        if (asReference) {
            auto* servant = new BoardServant;
            PortableServer::ServantBase_var holder = servant; // gives its reference back
            PortableServer::ObjectId_var id = poa->activate_object(servant);
            return servant->_this();
        }
        return new CardValue("from the server");
    }

private:
    PortableServer::POA_var poa;
};

} // namespace peer
