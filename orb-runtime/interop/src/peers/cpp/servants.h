// What server and client both serve.
#pragma once

#include "sink.hh"

namespace peer {

// A listener that answers tell(n) with n + step.
class ListenerServant : public POA_Sink::Listener, public PortableServer::RefCountServantBase {
public:
    ListenerServant(PortableServer::POA_ptr poa, CORBA::Long step)
        : poa(PortableServer::POA::_duplicate(poa)), step(step) {}

    CORBA::Long tell(CORBA::Long number) override { return number + step; }
    void refuse(const char* why) override {
        Sink::LongSeq details;
        details.length(3);
        for (CORBA::ULong i = 0; i < 3; i++) {
            details[i] = static_cast<CORBA::Long>(i + 1);
        }
        throw Sink::Loaded(42, (std::string("because ") + why).c_str(), details, Sink::green);
    }
    void hint(CORBA::Long) override {}
    void leave() override {
        PortableServer::ObjectId_var id = poa->servant_to_id(this);
        poa->deactivate_object(id);
    }

private:
    PortableServer::POA_var poa;
    CORBA::Long step;
};

inline CORBA::Octet patternAt(CORBA::ULong i) {
    return static_cast<CORBA::Octet>((i * 31ULL + 7) % 251);
}

inline Sink::OctetSeq* pattern(CORBA::ULong length) {
    auto* data = new Sink::OctetSeq(length);
    data->length(length);
    for (CORBA::ULong i = 0; i < length; i++) {
        (*data)[i] = patternAt(i);
    }
    return data;
}

inline CORBA::ULong matching(const Sink::OctetSeq& data) {
    CORBA::ULong count = 0;
    for (CORBA::ULong i = 0; i < data.length(); i++) {
        count += data[i] == patternAt(i);
    }
    return count;
}

} // namespace peer
