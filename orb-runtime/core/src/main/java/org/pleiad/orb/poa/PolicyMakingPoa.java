package org.pleiad.orb.poa;

import org.omg.CORBA.LocalObject;
import org.omg.PortableServer.IdAssignmentPolicy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicy;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.ImplicitActivationPolicy;
import org.omg.PortableServer.ImplicitActivationPolicyValue;
import org.omg.PortableServer.LifespanPolicy;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.RequestProcessingPolicy;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.ServantRetentionPolicy;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.omg.PortableServer.ThreadPolicy;
import org.omg.PortableServer.ThreadPolicyValue;

/** The operations of {@code PortableServer::POA} that make policies; they are the same for every adapter. */
abstract class PolicyMakingPoa extends LocalObject implements POA {

    @Override
    public ThreadPolicy create_thread_policy(ThreadPolicyValue value) {
        return new PoaPolicy.Thread(value);
    }

    @Override
    public LifespanPolicy create_lifespan_policy(LifespanPolicyValue value) {
        return new PoaPolicy.Lifespan(value);
    }

    @Override
    public IdUniquenessPolicy create_id_uniqueness_policy(IdUniquenessPolicyValue value) {
        return new PoaPolicy.IdUniqueness(value);
    }

    @Override
    public IdAssignmentPolicy create_id_assignment_policy(IdAssignmentPolicyValue value) {
        return new PoaPolicy.IdAssignment(value);
    }

    @Override
    public ImplicitActivationPolicy create_implicit_activation_policy(ImplicitActivationPolicyValue value) {
        return new PoaPolicy.ImplicitActivation(value);
    }

    @Override
    public ServantRetentionPolicy create_servant_retention_policy(ServantRetentionPolicyValue value) {
        return new PoaPolicy.ServantRetention(value);
    }

    @Override
    public RequestProcessingPolicy create_request_processing_policy(RequestProcessingPolicyValue value) {
        return new PoaPolicy.RequestProcessing(value);
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/PortableServer/POA:1.0"};
    }
}
