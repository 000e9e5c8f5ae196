// What must hold for value types, as omniORB's client sees it.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "records.h"

namespace peer {

class RecordChecks {
public:
    using List = std::vector<std::pair<std::string, std::function<void()>>>;

    static void add(List& checks, Records::Exchange_ptr exchange, PortableServer::POA_ptr poa) {
        checks.emplace_back("value", [=] {
            PersonValue* ann = new PersonValue("Ann", 30);
            Records::Person_var b = new PersonValue("Bob", 40), c;
            Records::Person_var result = exchange->e_Person(ann, b.inout(), c.out());
            auto* seen = dynamic_cast<PersonValue*>(result.in());
            that(seen && std::string(seen->name()) == "Ann" && seen->years() == 30, "result");
            that(result.in() == b.in(), "not shared in the reply");
            that(std::string(c->name()) == "Bob", "third");
        });
        checks.emplace_back("value-null", [=] {
            Records::Person_var b, c;
            Records::Person_var result = exchange->e_Person(nullptr, b.inout(), c.out());
            that(!result.in() && !b.in() && !c.in(), "not null");
        });
        checks.emplace_back("value-shared", [=] {
            Records::Person_var ann = new PersonValue("Ann", 30), other = new PersonValue("Ann", 30);
            that(exchange->same(ann, ann), "two of one");
            that(!exchange->same(ann, other), "one of two");
        });
        checks.emplace_back("value-derived", [=] {
            Records::Employee_var boss = new EmployeeValue("Eve", "Pleiad", nullptr, 3);
            CORBA::add_ref(boss.in());
            Records::Employee_var ann = new EmployeeValue("Ann", "Pleiad", boss.in(), 3);
            Records::Employee_var c;
            Records::Employee_var result = exchange->e_Employee(ann, boss.inout(), c.out());
            that(std::string(result->name()) == "Ann" && result->grade() == 3, "state");
            that(result->boss() == c.in(), "not shared");
        });
        checks.emplace_back("value-cut-by-server", [=] {
            Records::Person_var manager = new ManagerValue("Ann", "Acme");
            CORBA::String_var kind = exchange->kind(manager);
            that(std::string(kind) == "Employee Ann Acme", std::string(kind));
        });
        checks.emplace_back("value-cut-by-client", [=] {
            Records::Employee_var ann = new EmployeeValue("Ann", "Acme", nullptr, 1);
            Records::Person_var result = exchange->promote(ann);
            auto* employee = Records::Employee::_downcast(result);
            that(employee && !Records::Manager::_downcast(result) && employee->grade() == 9, "not cut");
        });
        checks.emplace_back("value-list", [=] {
            Records::Node_var list = new NodeValue(1, new NodeValue(2, new NodeValue(3, nullptr)));
            Records::Node_var b, c;
            Records::Node_var result = exchange->e_Node(list, b.inout(), c.out());
            that(result->next()->next()->content() == 3 && !result->next()->next()->next(), "list");
        });
        checks.emplace_back("value-ring", [=] {
            auto* last = new NodeValue(3, nullptr);
            CORBA::add_ref(last);
            last->next(new NodeValue(1, new NodeValue(2, last)));
            that(exchange->ring(last) == 3, "ring");
        });
        checks.emplace_back("value-box", [=] {
            Records::Text_var text = new Records::Text("text");
            Records::Text_var result = exchange->e_Text(text);
            that(std::string(result->_value()) == "text", "text");
            Records::Count_var count = new Records::Count(5);
            Records::Count_var five = exchange->e_Count(count);
            that(five->_value() == 5, "count");
            Records::Numbers_var numbers = new Records::Numbers(2);
            numbers->length(2);
            (*numbers.in())[0] = 7;
            (*numbers.in())[1] = 8;
            Records::Numbers_var back = exchange->e_Numbers(numbers);
            that(back->length() == 2 && (*back.in())[1] == 8, "numbers");
        });
        checks.emplace_back("value-abstract", [=] {
            Records::Shape_var square = new SquareValue(3);
            Records::Shape_var result = exchange->e_Shape(square);
            that(result->area() == 9, "area");
        });
        checks.emplace_back("abstract-interface-value", [=] {
            Records::Describable_var card = new CardValue("text");
            CORBA::String_var text = exchange->describe(card);
            that(std::string(text) == "card text", std::string(text));
            Records::Describable_var provided = exchange->provide(false);
            CORBA::String_var theirs = provided->describe();
            that(std::string(theirs) == "card from the server", std::string(theirs));
        });
        checks.emplace_back("abstract-interface-reference", [=] {
            auto* servant = new BoardServant;
            PortableServer::ObjectId_var id = poa->activate_object(servant);
            Records::Board_var board = servant->_this();
            CORBA::String_var text = exchange->describe(board);
            that(std::string(text) == "board", std::string(text));
            Records::Describable_var provided = exchange->provide(true);
            CORBA::String_var theirs = provided->describe();
            that(std::string(theirs) == "board", std::string(theirs));
        });
    }

private:
    static void that(bool condition, const std::string& message) {
        if (!condition) {
            throw std::runtime_error(message);
        }
    }
};

} // namespace peer
