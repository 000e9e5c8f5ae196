// Serves a sink, a grid and an exchange of values over omniORB. Prints a line "IOR name reference" for each and then
// READY; ends when its standard input does. With --bind NAME REFERENCE it binds the grid in a naming context too. As last
// argument: --plain gives the grid the plain key "grid", too; --bidirectional lets objects be called over connections
// that this process has opened.

#include <atomic>
#include <cstring>
#include <iostream>

#include <omniORB4/Naming.hh>

#include "bidirectional.h"
#include "grid.hh"
#include "records.h"
#include "servants.h"
#include "types.h"

namespace {

class EchoServant : public POA_Sink::Echo {
public:
    explicit EchoServant(PortableServer::POA_ptr poa) : poa(PortableServer::POA::_duplicate(poa)) {}

    char* name() override { return CORBA::string_dup("sink of omniORB"); }
    CORBA::Long count() override { return counted; }
    void count(CORBA::Long value) override { counted = value; }
    Sink::Colour shade() override { return shaded; }
    void shade(Sink::Colour value) override { shaded = value; }

#define EACH(name, T)                                 \
    T e_##name(T a, T& b, T& c) override { \
        b = c;                                        \
        c = a;                                        \
        return a;                                     \
    }
    PEER_SCALARS(EACH)
#undef EACH

#define EACH(name)                                                                     \
    char* e_##name(const char* a, CORBA::String_out b, char*& c) override { \
        b = c;                                                                         \
        c = CORBA::string_dup(a);                                                      \
        return CORBA::string_dup(a);                                                   \
    }
    PEER_STRINGS(EACH)
#undef EACH

#define EACH(name)                                                                                           \
    CORBA::WChar* e_##name(const CORBA::WChar* a, CORBA::WString_out b, CORBA::WChar*& c) override { \
        b = c;                                                                                               \
        c = CORBA::wstring_dup(a);                                                                           \
        return CORBA::wstring_dup(a);                                                                        \
    }
    PEER_WSTRINGS(EACH)
#undef EACH

#define EACH(T)                                                                           \
    Sink::T e_##T(const Sink::T& a, Sink::T& b, Sink::T& c) override { \
        b = c;                                                                            \
        c = a;                                                                            \
        return a;                                                                         \
    }
    PEER_FIXED(EACH)
#undef EACH

#define EACH(T)                                                                                  \
    Sink::T* e_##T(const Sink::T& a, Sink::T##_out b, Sink::T& c) override { \
        b = new Sink::T(c);                                                                      \
        c = a;                                                                                   \
        return new Sink::T(a);                                                                   \
    }
    PEER_VARIABLE(EACH)
#undef EACH

#define EACH(T)                                                                                       \
    Sink::T##_slice* e_##T(const Sink::T a, Sink::T##_slice* b, Sink::T##_slice* c) override { \
        Sink::T##_copy(b, c);                                                                         \
        Sink::T##_copy(c, a);                                                                         \
        return Sink::T##_dup(a);                                                                      \
    }
    PEER_FIXED_ARRAYS(EACH)
#undef EACH

#define EACH(T)                                                                                            \
    Sink::T##_slice* e_##T(const Sink::T a, Sink::T##_out b, Sink::T##_slice* c) override { \
        b = Sink::T##_dup(c);                                                                              \
        Sink::T##_copy(c, a);                                                                              \
        return Sink::T##_dup(a);                                                                           \
    }
    PEER_VARIABLE_ARRAYS(EACH)
#undef EACH

    Sink::Echo_ptr e_Echo(Sink::Echo_ptr a, Sink::Echo_out b, Sink::Echo_ptr& c) override {
        b = c;
        c = Sink::Echo::_duplicate(a);
        return Sink::Echo::_duplicate(a);
    }
    CORBA::Object_ptr e_Object(CORBA::Object_ptr a, CORBA::Object_out b, CORBA::Object_ptr& c) override {
        b = c;
        c = CORBA::Object::_duplicate(a);
        return CORBA::Object::_duplicate(a);
    }

    void raise_plain() override { throw Sink::Plain(); }
    void raise_loaded(CORBA::Long code, const char* reason, const Sink::LongSeq& details) override {
        throw Sink::Loaded(code, reason, details, Sink::blue);
    }
    void raise_system(CORBA::ULong minor) override { throw CORBA::BAD_PARAM(minor, CORBA::COMPLETED_NO); }

    void post(CORBA::Long number) override { sum += number; }
    CORBA::Long posted() override { return sum; }

    CORBA::Long call_back(Sink::Listener_ptr who, CORBA::Long times) override {
        CORBA::Long answers = 0;
        for (CORBA::Long i = 1; i <= times; i++) {
            who->hint(i);
            answers += who->tell(i);
        }
        return answers;
    }
    char* provoke(Sink::Listener_ptr who) override {
        try {
            who->refuse("you asked");
            return CORBA::string_dup("not refused");
        } catch (const Sink::Loaded& loaded) {
            std::string text = std::string(loaded.reason) + " " + std::to_string(loaded.code);
            return CORBA::string_dup(text.c_str());
        }
    }
    CORBA::Long tell_all(const Sink::ListenerSeq& everybody) override {
        CORBA::Long answers = 0;
        for (CORBA::ULong i = 0; i < everybody.length(); i++) {
            answers += CORBA::is_nil(everybody[i]) ? 100 : everybody[i]->tell(1);
        }
        return answers;
    }
    CORBA::Long subscribe(const Sink::Subscription& what) override {
        return what.who->tell(static_cast<CORBA::Long>(std::strlen(what.topic)));
    }
    Sink::Listener_ptr make_listener() override {
        auto* servant = new peer::ListenerServant(poa, 1);
        PortableServer::ServantBase_var holder = servant; // gives its reference back
        PortableServer::ObjectId_var id = poa->activate_object(servant);
        return servant->_this();
    }

    Sink::OctetSeq* produce(CORBA::ULong length) override { return peer::pattern(length); }
    CORBA::ULong consume(const Sink::OctetSeq& data) override { return peer::matching(data); }

private:
    PortableServer::POA_var poa;
    std::atomic<CORBA::Long> sum{0};
    std::atomic<CORBA::Long> counted{0};
    std::atomic<Sink::Colour> shaded{Sink::red};
};

class GridServant : public POA_Tables::grid {
public:
    CORBA::Short height() override { return SIZE; }
    CORBA::Short width() override { return SIZE; }
    void set(CORBA::Short n, CORBA::Short m, CORBA::Long value) override { at(n, m) = value; }
    CORBA::Long get(CORBA::Short n, CORBA::Short m) override { return at(n, m); }

private:
    static const int SIZE = 100;
    CORBA::Long cells[SIZE][SIZE] = {};

    CORBA::Long& at(CORBA::Short n, CORBA::Short m) {
        if (n < 0 || n >= SIZE || m < 0 || m >= SIZE) {
            throw Tables::OutOfRange(n, m);
        }
        return cells[n][m];
    }
};

CORBA::Object_ptr serve(CORBA::ORB_ptr orb, PortableServer::POA_ptr poa, const char* name, PortableServer::Servant servant) {
    PortableServer::ObjectId_var id = poa->activate_object(servant);
    CORBA::Object_var reference = poa->id_to_reference(id);
    CORBA::String_var text = orb->object_to_string(reference);
    std::cout << "IOR " << name << ' ' << text << std::endl;
    return reference._retn();
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
    EchoServant echoServant(poa);
    GridServant gridServant;
    peer::registerValues(orb);
    peer::ExchangeServant exchangeServant(poa);
    CORBA::Object_var values = serve(orb, poa, "values", &exchangeServant);
    CORBA::Object_var echo = serve(orb, poa, "echo", &echoServant);
    CORBA::Object_var grid = serve(orb, poa, "grid", &gridServant);
    for (int i = 1; i + 2 < argc; i++) {
        if (std::string(argv[i]) == "--bind") {
            CORBA::Object_var object = orb->string_to_object(argv[i + 2]);
            CosNaming::NamingContext_var context = CosNaming::NamingContext::_narrow(object);
            CosNaming::Name name(1);
            name.length(1);
            name[0].id = CORBA::string_dup(argv[i + 1]);
            context->rebind(name, grid);
        }
    }
    if (argc > 1 && std::string(argv[argc - 1]) == "--plain") {
        // where corbaloc:…/grid leads
        CORBA::Object_var ins = orb->resolve_initial_references("omniINSPOA");
        PortableServer::POA_var plain = PortableServer::POA::_narrow(ins);
        PortableServer::ObjectId_var key = PortableServer::string_to_ObjectId("grid");
        plain->activate_object_with_id(key, &gridServant);
        PortableServer::POAManager_var plainManager = plain->the_POAManager();
        plainManager->activate();
    }
    std::cout << "READY" << std::endl;
    while (std::cin.get() != EOF) {
        // until the parent closes the pipe
    }
    orb->shutdown(true);
    return 0;
}
