package org.pleiad.orb.interceptor.ior;

import org.omg.PortableInterceptor.ObjectReferenceTemplate;

/** {@code PortableInterceptor::ObjectReferenceTemplate}: the factory that an adapter has unless it is given another. */
final class AdapterTemplate implements ObjectReferenceTemplate {
    private static final long serialVersionUID = 1L;

    private final transient InterceptedAdapter adapter;
    private final String serverId;
    private final String orbId;
    private transient AdapterReferences references;

    AdapterTemplate(InterceptedAdapter adapter, String serverId, String orbId) {
        this.adapter = adapter;
        this.serverId = serverId;
        this.orbId = orbId;
    }

    void madeBy(AdapterReferences made) {
        references = made;
    }

    @Override
    public String server_id() {
        return serverId;
    }

    @Override
    public String orb_id() {
        return orbId;
    }

    @Override
    public String[] adapter_name() {
        return adapter.names();
    }

    @Override
    public org.omg.CORBA.Object make_object(String repositoryId, byte[] objectId) {
        return references.make(objectId, repositoryId);
    }

    @Override
    public String[] _truncatable_ids() {
        return new String[] {"IDL:omg.org/PortableInterceptor/ObjectReferenceTemplate:1.0"};
    }
}
