// Checks a server of the sink and the grid from omniORB: --echo REFERENCE, --grid REFERENCE, --values REFERENCE. Prints a
// line "PASS name" or "FAIL name: reason" for each check and at last how many there were. With --bidirectional, the last
// argument, the server may call back over the connection that this process has opened; with --calls it calls what it is told.

#include <chrono>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <utility>
#include <vector>

#include "bidirectional.h"
#include "calls.h"
#include "grid.hh"
#include "recordchecks.h"
#include "servants.h"
#include "types.h"
#include "values.h"

namespace {

const unsigned ROUNDS = 8;

using Checks = std::vector<std::pair<std::string, std::function<void()>>>;

template <class T>
std::string textOf(const T& value) {
    std::ostringstream out;
    peer::dump(out, value);
    return out.str();
}

void that(bool condition, const std::string& message) {
    if (!condition) {
        throw std::runtime_error(message);
    }
}

void same(const std::string& expected, const std::string& seen) {
    that(expected == seen, "expected " + expected + " but saw " + seen);
}

template <class Slice>
std::string textOfArray(const Slice* array, int length) {
    std::string text;
    for (int i = 0; i < length; i++) {
        text += textOf(array[i]);
    }
    return text;
}

template <class Array>
constexpr int lengthOf() {
    return static_cast<int>(std::extent<Array>::value);
}

void addEchoes(Checks& checks, Sink::Echo_ptr echo) {
#define EACH(name, T)                                      \
    checks.emplace_back("e_" #name, [=] {                  \
        for (unsigned seed = 0; seed < ROUNDS; seed++) {   \
            peer::Random random(seed);                     \
            T a, b, c, old, result;                        \
            peer::fill(a, random);                         \
            peer::fill(old, random);                       \
            c = old;                                       \
            result = echo->e_##name(a, b, c);              \
            same(textOf(a), textOf(result));               \
            same(textOf(old), textOf(b));                  \
            same(textOf(a), textOf(c));                    \
        }                                                  \
    });
    PEER_SCALARS(EACH)
#undef EACH

#define EACH(name)                                                     \
    checks.emplace_back("e_" #name, [=] {                              \
        for (unsigned seed = 0; seed < ROUNDS; seed++) {               \
            peer::Random random(seed);                                 \
            std::string a = peer::text(random), old = peer::text(random); \
            CORBA::String_var b, c = CORBA::string_dup(old.c_str());   \
            CORBA::String_var result = echo->e_##name(a.c_str(), b, c); \
            same(a, result.in());                                      \
            same(old, b.in());                                         \
            same(a, c.in());                                           \
        }                                                              \
    });
    PEER_STRINGS(EACH)
#undef EACH

#define EACH(name)                                                          \
    checks.emplace_back("e_" #name, [=] {                                   \
        for (unsigned seed = 0; seed < ROUNDS; seed++) {                    \
            peer::Random random(seed);                                      \
            auto a = peer::wideText(random), old = peer::wideText(random);  \
            CORBA::WString_var b, c = CORBA::wstring_dup(old.c_str());      \
            CORBA::WString_var result = echo->e_##name(a.c_str(), b, c);    \
            same(textOf(a.c_str()), textOf(result.in()));                   \
            same(textOf(old.c_str()), textOf(b.in()));                      \
            same(textOf(a.c_str()), textOf(c.in()));                        \
        }                                                                   \
    });
    PEER_WSTRINGS(EACH)
#undef EACH

#define EACH(T)                                          \
    checks.emplace_back("e_" #T, [=] {                   \
        for (unsigned seed = 0; seed < ROUNDS; seed++) { \
            peer::Random random(seed);                   \
            Sink::T a, b, old;                           \
            peer::fill(a, random);                       \
            peer::fill(old, random);                     \
            Sink::T c = old;                             \
            Sink::T result = echo->e_##T(a, b, c);       \
            same(textOf(a), textOf(result));             \
            same(textOf(old), textOf(b));                \
            same(textOf(a), textOf(c));                  \
        }                                                \
    });
    PEER_FIXED(EACH)
#undef EACH

#define EACH(T)                                          \
    checks.emplace_back("e_" #T, [=] {                   \
        for (unsigned seed = 0; seed < ROUNDS; seed++) { \
            peer::Random random(seed);                   \
            Sink::T a, old;                              \
            peer::fill(a, random);                       \
            peer::fill(old, random);                     \
            Sink::T c = old;                             \
            Sink::T##_var b;                             \
            Sink::T##_var result = echo->e_##T(a, b, c); \
            same(textOf(a), textOf(result.in()));        \
            same(textOf(old), textOf(b.in()));           \
            same(textOf(a), textOf(c));                  \
        }                                                \
    });
    PEER_VARIABLE(EACH)
#undef EACH

#define EACH(T)                                                                           \
    checks.emplace_back("e_" #T, [=] {                                                    \
        for (unsigned seed = 0; seed < ROUNDS; seed++) {                                  \
            peer::Random random(seed);                                                    \
            const int length = lengthOf<Sink::T>();                                       \
            Sink::T a, c;                                                                 \
            peer::fill(a, random);                                                        \
            peer::fill(c, random);                                                        \
            std::string old = textOfArray(c, length);                                     \
            Sink::T##_var b = Sink::T##_alloc();                                          \
            Sink::T##_var result = echo->e_##T(a, b.out(), c);                            \
            same(textOfArray(a, length), textOfArray(result.in(), length));               \
            same(old, textOfArray(b.in(), length));                                       \
            same(textOfArray(a, length), textOfArray(c, length));                         \
        }                                                                                 \
    });
    PEER_FIXED_ARRAYS(EACH)
    PEER_VARIABLE_ARRAYS(EACH)
#undef EACH

    checks.emplace_back("e_Echo", [=] {
        Sink::Echo_var b, c = Sink::Echo::_duplicate(echo);
        Sink::Echo_var result = echo->e_Echo(Sink::Echo::_nil(), b, c);
        that(CORBA::is_nil(result) && CORBA::is_nil(c), "nil did not come back as nil");
        CORBA::String_var mine = echo->name(), other = b->name();
        same(mine.in(), other.in());
    });
    checks.emplace_back("e_Object", [=] {
        CORBA::Object_var b, c = CORBA::Object::_nil();
        CORBA::Object_var result = echo->e_Object(echo, b, c);
        that(CORBA::is_nil(b), "nil did not come back as nil");
        Sink::Echo_var again = Sink::Echo::_narrow(result);
        CORBA::String_var mine = echo->name(), other = again->name();
        same(mine.in(), other.in());
    });
}

void addBehaviour(Checks& checks, Sink::Echo_ptr echo, PortableServer::POA_ptr poa) {
    checks.emplace_back("attributes", [=] {
        CORBA::String_var name = echo->name();
        that(std::string(name).rfind("sink", 0) == 0, "name is " + std::string(name));
        echo->count(-17);
        that(echo->count() == -17, "count");
        echo->shade(Sink::green);
        that(echo->shade() == Sink::green, "shade");
    });
    checks.emplace_back("inheritance", [=] {
        that(echo->_is_a(Sink::Named::_PD_repoId) && echo->_is_a(Sink::Counted::_PD_repoId), "does not know its bases");
        that(!echo->_is_a(Sink::Pinger::_PD_repoId), "claims to be a Pinger");
        Sink::Pinger_var pinger = Sink::Pinger::_narrow(echo);
        that(CORBA::is_nil(pinger), "narrowed to a Pinger");
    });
    checks.emplace_back("user exceptions", [=] {
        try {
            echo->raise_plain();
            that(false, "no Plain");
        } catch (const Sink::Plain&) {
            // typed
        }
        Sink::LongSeq details;
        details.length(2);
        details[0] = 1;
        details[1] = -2;
        try {
            echo->raise_loaded(5, "because \xe9", details);
            that(false, "no Loaded");
        } catch (const Sink::Loaded& loaded) {
            that(loaded.code == 5 && loaded.tint == Sink::blue, "wrong fields");
            same("because \xe9", std::string(loaded.reason));
            same(textOf(details), textOf(loaded.details));
        }
    });
    checks.emplace_back("system exception", [=] {
        try {
            echo->raise_system(0x4f4d0011);
            that(false, "no BAD_PARAM");
        } catch (const CORBA::BAD_PARAM& thrown) {
            that(thrown.minor() == 0x4f4d0011 && thrown.completed() == CORBA::COMPLETED_NO, "wrong minor or completion");
        }
    });
    checks.emplace_back("one-way", [=] {
        CORBA::Long before = echo->posted();
        for (CORBA::Long i = 1; i <= 100; i++) {
            echo->post(i);
        }
        auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (echo->posted() != before + 5050) {
            that(std::chrono::steady_clock::now() < deadline, "not all arrived");
        }
    });
    checks.emplace_back("call-backs", [=] {
        auto* servant = new peer::ListenerServant(poa, 10);
        PortableServer::ServantBase_var holder = servant; // gives its reference back
        PortableServer::ObjectId_var id = poa->activate_object(servant);
        Sink::Listener_var listener = servant->_this();
        that(echo->call_back(listener, 3) == 1 + 2 + 3 + 30, "call_back");
        CORBA::String_var provoked = echo->provoke(listener);
        same("because you asked 42", provoked.in());
        Sink::ListenerSeq everybody;
        everybody.length(3);
        everybody[0] = Sink::Listener::_duplicate(listener);
        everybody[2] = Sink::Listener::_duplicate(listener);
        that(echo->tell_all(everybody) == 22 + 100, "tell_all");
        Sink::Subscription subscription;
        subscription.topic = "topic";
        subscription.who = Sink::Listener::_duplicate(listener);
        that(echo->subscribe(subscription) == 15, "subscribe");
    });
    checks.emplace_back("factory", [=] {
        Sink::Listener_var made = echo->make_listener();
        that(made->tell(7) == 8, "tell");
        made->leave();
        try {
            made->tell(1);
            that(false, "still there");
        } catch (const CORBA::OBJECT_NOT_EXIST&) {
            that(made->_non_existent(), "_non_existent says no");
        }
        that(!echo->_non_existent(), "the sink is said not to exist");
    });
    for (CORBA::ULong length : {0u, 1u, 1000u, 200000u, 300000u, 1u << 20}) {
        checks.emplace_back("payload of " + std::to_string(length), [=] {
            Sink::OctetSeq_var produced = echo->produce(length);
            that(produced->length() == length && peer::matching(produced) == length, "produced octets differ");
            Sink::OctetSeq_var pattern = peer::pattern(length);
            that(echo->consume(pattern) == length, "consumed octets differ");
        });
    }
}

void addGrid(Checks& checks, Tables::grid_ptr grid) {
    checks.emplace_back("grid", [=] {
        that(grid->height() == 100 && grid->width() == 100, "size");
        grid->set(2, 4, 123);
        that(grid->get(2, 4) == 123, "cell");
        try {
            grid->get(100, 4);
            that(false, "no OutOfRange");
        } catch (const Tables::OutOfRange& refused) {
            that(refused.n == 100 && refused.m == 4, "wrong fields");
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    CORBA::ORB_var orb = CORBA::ORB_init(argc, argv);
    CORBA::Object_var root = orb->resolve_initial_references("RootPOA");
    PortableServer::POA_var poa = PortableServer::POA::_narrow(root);
    PortableServer::POAManager_var manager = poa->the_POAManager();
    manager->activate();
    if (argc > 1 && std::string(argv[argc - 1]) == "--bidirectional") {
        poa = peer::bidirectional(orb, poa, manager);
    }
    if (argc > 1 && std::string(argv[argc - 1]) == "--calls") {
        return peer::calls(orb);
    }
    Checks checks;
    try {
        for (int i = 1; i + 1 < argc; i++) {
            std::string option = argv[i];
            if (option == "--echo") {
                CORBA::Object_var object = orb->string_to_object(argv[i + 1]);
                Sink::Echo_ptr echo = Sink::Echo::_narrow(object);
                addBehaviour(checks, echo, poa);
                addEchoes(checks, echo);
            } else if (option == "--grid") {
                CORBA::Object_var object = orb->string_to_object(argv[i + 1]);
                addGrid(checks, Tables::grid::_narrow(object));
            } else if (option == "--values") {
                CORBA::Object_var object = orb->string_to_object(argv[i + 1]);
                peer::registerValues(orb);
                peer::RecordChecks::add(checks, Records::Exchange::_narrow(object), poa);
            }
        }
    } catch (const CORBA::Exception& thrown) {
        std::cout << "FAIL start: " << thrown._name() << std::endl;
        return 1;
    }
    unsigned failed = 0;
    for (auto& check : checks) {
        std::string reason;
        try {
            check.second();
        } catch (const CORBA::SystemException& thrown) {
            reason = std::string(thrown._name()) + " minor " + std::to_string(thrown.minor());
        } catch (const CORBA::Exception& thrown) {
            reason = thrown._name();
        } catch (const std::exception& thrown) {
            reason = thrown.what();
        }
        failed += !reason.empty();
        std::cout << (reason.empty() ? "PASS " : "FAIL ") << check.first << (reason.empty() ? "" : ": ") << reason << std::endl;
    }
    std::cout << checks.size() - failed << " of " << checks.size() << " hold" << std::endl;
    return failed == 0 && !checks.empty() ? 0 : 1;
}
