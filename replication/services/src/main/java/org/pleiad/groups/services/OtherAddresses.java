package org.pleiad.groups.services;

import java.util.List;
import org.omg.CORBA.LocalObject;
import org.omg.IOP.TaggedComponent;
import org.omg.PortableInterceptor.IORInfo;
import org.omg.PortableInterceptor.IORInterceptor;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableServer.LIFESPAN_POLICY_ID;
import org.omg.PortableServer.LifespanPolicy;
import org.omg.PortableServer.LifespanPolicyValue;
import org.pleiad.orb.ior.AlternateAddress;

/**
 * Puts the other replicas' addresses into references of naming contexts, which have the same key at all replicas: whoever holds
 * one, and finds its replica dead, calls the next. References of what is one replica's alone, as iterators, stay as they are.
 */
final class OtherAddresses extends LocalObject implements ORBInitializer, IORInterceptor {
    private static final long serialVersionUID = 1L;

    private final transient List<AlternateAddress> others;

    OtherAddresses(List<AlternateAddress> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public void pre_init(ORBInitInfo info) {
        // registered when all is there
    }

    @Override
    public void post_init(ORBInitInfo info) {
        try {
            info.add_ior_interceptor(this);
        } catch (org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName twice) {
            throw new IllegalStateException("addresses of replicas are added already", twice);
        }
    }

    @Override
    public void establish_components(IORInfo info) {
        boolean persistent = info.get_effective_policy(LIFESPAN_POLICY_ID.value) instanceof LifespanPolicy policy
                && policy.value() == LifespanPolicyValue.PERSISTENT;
        if (persistent) {
            for (AlternateAddress other : others) {
                var component = other.encode();
                info.add_ior_component(new TaggedComponent(component.tag(), component.data()));
            }
        }
    }

    @Override
    public String name() {
        return "addresses of other replicas";
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
