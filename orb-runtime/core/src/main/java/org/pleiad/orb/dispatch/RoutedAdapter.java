package org.pleiad.orb.dispatch;

import org.omg.CORBA.ObjectHelper;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.group.RoutedObject;
import org.pleiad.orb.interceptor.server.IncomingRequest;

/** An object whose requests a router takes, as interceptors see it; there is no servant to ask. */
record RoutedAdapter(RoutedObject object) implements IncomingRequest.Adapter {
    @Override
    public byte[] id() {
        return object.adapterId().clone();
    }

    @Override
    public String[] name() {
        return object.adapterName().toArray(String[]::new);
    }

    @Override
    public byte[] objectId() {
        return object.objectId().clone();
    }

    @Override
    public Policy policy(int type) {
        return null;
    }

    @Override
    public String[] interfaces(Servant none) {
        return new String[] {object.interfaceId()};
    }

    @Override
    public boolean isA(Servant none, String repositoryId) {
        return repositoryId.equals(object.interfaceId())
                || repositoryId.equals(ObjectHelper.id())
                || object.isA().test(repositoryId);
    }
}
