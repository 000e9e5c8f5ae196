// An adapter whose objects may be called over connections that their server has opened.
#pragma once

#include <omniORB4/CORBA.h>
#include <omniORB4/BiDirPolicy.h>

namespace peer {

inline PortableServer::POA_ptr bidirectional(
        CORBA::ORB_ptr orb, PortableServer::POA_ptr root, PortableServer::POAManager_ptr manager) {
    CORBA::Any both;
    both <<= BiDirPolicy::BOTH;
    CORBA::PolicyList policies;
    policies.length(2);
    policies[0] = orb->create_policy(BiDirPolicy::BIDIRECTIONAL_POLICY_TYPE, both);
    policies[1] = root->create_implicit_activation_policy(PortableServer::IMPLICIT_ACTIVATION);
    return root->create_POA("bidirectional", manager, policies);
}

} // namespace peer
