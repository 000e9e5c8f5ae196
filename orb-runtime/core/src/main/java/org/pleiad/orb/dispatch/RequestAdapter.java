package org.pleiad.orb.dispatch;

import org.omg.CORBA.Policy;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.interceptor.server.IncomingRequest;
import org.pleiad.orb.poa.ObjectAdapters;

/** The object adapter and the object of a request as interceptors see them. */
final class RequestAdapter implements IncomingRequest.Adapter {
    private final ObjectAdapters.Target target;

    RequestAdapter(ObjectAdapters.Target target) {
        this.target = target;
    }

    @Override
    public byte[] id() {
        return target.adapter().id();
    }

    @Override
    public String[] name() {
        return target.adapter().names();
    }

    @Override
    public byte[] objectId() {
        return target.objectId().toArray();
    }

    @Override
    public Policy policy(int type) {
        return target.adapter().policies().get(type);
    }

    @Override
    public String[] interfaces(Servant servant) {
        String[] interfaces = servant._all_interfaces(target.adapter(), objectId());
        return interfaces == null ? new String[0] : interfaces;
    }

    @Override
    public boolean isA(Servant servant, String repositoryId) {
        return servant._is_a(repositoryId);
    }
}
