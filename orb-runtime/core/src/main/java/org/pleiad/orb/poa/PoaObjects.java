package org.pleiad.orb.poa;

import org.omg.PortableServer.POAPackage.NoServant;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.POAPackage.WrongAdapter;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantManager;
import org.pleiad.orb.interceptor.ior.AdapterReferences;
import org.pleiad.orb.policy.HeartbeatEnabledPolicy;

/** The objects of one adapter: activation, and the ways between servant, id and reference (CORBA 3.3 part 1, 15.3.9). */
final class PoaObjects {
    private final PoaNode adapter;
    private final PoaPolicies policies;
    private final PoaEnvironment environment;
    private final ServantSource servants;
    private final SystemIds ids;

    PoaObjects(PoaNode adapter, PoaPolicies policies, PoaEnvironment environment) {
        this.adapter = adapter;
        this.policies = policies;
        this.environment = environment;
        this.servants = ServantSource.of(policies, adapter, environment);
        this.ids = new SystemIds(policies.isPersistent(), environment.config().epoch());
    }

    ServantSource servants() {
        return servants;
    }

    byte[] activate(Servant servant) throws ServantAlreadyActive, WrongPolicy {
        require(policies.retains() && policies.hasSystemIds(), "activate_object needs RETAIN and SYSTEM_ID");
        refuseNull(servant);
        return add(servant);
    }

    void activate(byte[] id, Servant servant) throws ServantAlreadyActive, ObjectAlreadyActive, WrongPolicy {
        require(policies.retains(), "activate_object_with_id needs RETAIN");
        refuseNull(servant);
        refuseForeign(id);
        environment.adopt(servant);
        servants.activeObjects().activate(new Octets(id).copy(), servant);
    }

    void deactivate(byte[] id) throws ObjectNotActive, WrongPolicy {
        require(policies.retains(), "deactivate_object needs RETAIN");
        if (!servants.deactivate(active(id))) {
            throw notActive(id);
        }
    }

    org.omg.CORBA.Object create(String repositoryId) throws WrongPolicy {
        require(policies.hasSystemIds(), "create_reference needs SYSTEM_ID");
        return reference(ids.next(), repositoryId);
    }

    org.omg.CORBA.Object create(byte[] id, String repositoryId) {
        refuseForeign(id);
        return reference(id, repositoryId);
    }

    byte[] idOf(Servant servant) throws ServantNotActive, WrongPolicy {
        require(
                policies.usesDefaultServant() || knowsIdsOfServants(),
                "servant_to_id needs USE_DEFAULT_SERVANT, or RETAIN with UNIQUE_ID or IMPLICIT_ACTIVATION");
        refuseNull(servant);
        byte[] id = activeOrActivated(servant);
        if (id == null && servant == servants.defaultServant()) {
            id = idInInvocation(servant);
        }
        if (id == null) {
            throw notActive(servant);
        }
        return id;
    }

    org.omg.CORBA.Object referenceOf(Servant servant) throws ServantNotActive, WrongPolicy {
        refuseNull(servant);
        byte[] running = idInInvocation(servant);
        require(
                running != null || knowsIdsOfServants(),
                "servant_to_reference outside of a request of the servant needs RETAIN, with UNIQUE_ID or"
                        + " IMPLICIT_ACTIVATION");
        byte[] id = activeOrActivated(servant);
        if (id == null) {
            id = running;
        }
        if (id == null) {
            throw notActive(servant);
        }
        return reference(id, typeOf(servant, id));
    }

    Servant servantOf(org.omg.CORBA.Object reference) throws ObjectNotActive, WrongPolicy, WrongAdapter {
        requireServants("reference_to_servant");
        return servant(id(reference));
    }

    byte[] idOf(org.omg.CORBA.Object reference) throws WrongAdapter {
        return id(reference);
    }

    Servant servantOf(byte[] id) throws ObjectNotActive, WrongPolicy {
        requireServants("id_to_servant");
        return servant(id);
    }

    org.omg.CORBA.Object referenceOf(byte[] id) throws ObjectNotActive, WrongPolicy {
        require(policies.retains(), "id_to_reference needs RETAIN");
        return reference(id, typeOf(active(id).servant(), id));
    }

    org.omg.CORBA.Object reference(byte[] id, String repositoryId) {
        AdapterReferences intercepted = adapter.references();
        return intercepted == null
                ? plainReference(id, repositoryId)
                : intercepted.create(id, repositoryId == null ? "" : repositoryId);
    }

    /** A reference without what interceptors add. */
    org.omg.CORBA.Object plainReference(byte[] id, String repositoryId) {
        byte[] key = environment.config().keySecret().seal(ObjectKeys.join(adapter.prefix(), id));
        String type = repositoryId == null ? "" : repositoryId;
        return environment.references().create(type, key, HeartbeatEnabledPolicy.isIn(adapter.policies()));
    }

    /** The most derived interface of a servant for an object. */
    String typeOf(Servant servant, byte[] id) {
        String[] interfaces = servant._all_interfaces(adapter, id);
        return interfaces == null || interfaces.length == 0 ? "IDL:omg.org/CORBA/Object:1.0" : interfaces[0];
    }

    ServantManager manager() throws WrongPolicy {
        require(policies.usesServantManager(), "get_servant_manager needs USE_SERVANT_MANAGER");
        return servants.manager();
    }

    void manager(ServantManager manager) throws WrongPolicy {
        require(policies.usesServantManager(), "set_servant_manager needs USE_SERVANT_MANAGER");
        servants.manager(manager);
    }

    Servant defaultServant() throws NoServant, WrongPolicy {
        require(policies.usesDefaultServant(), "get_servant needs USE_DEFAULT_SERVANT");
        Servant servant = servants.defaultServant();
        if (servant == null) {
            throw new NoServant(adapter + " has no default servant; call set_servant");
        }
        return servant;
    }

    void defaultServant(Servant servant) throws WrongPolicy {
        require(policies.usesDefaultServant(), "set_servant needs USE_DEFAULT_SERVANT");
        refuseNull(servant);
        environment.adopt(servant);
        servants.defaultServant(servant);
    }

    /** The id of the servant's object, activating it where the policies say so; {@code null} if there is none. */
    private byte[] activeOrActivated(Servant servant) {
        if (!policies.retains()) {
            return null;
        }
        if (policies.hasUniqueIds()) {
            Octets id = servants.activeObjects().idOf(servant);
            if (id != null) {
                return id.toArray();
            }
        }
        if (!policies.activatesImplicitly()) {
            return null;
        }
        try {
            return add(servant);
        } catch (ServantAlreadyActive e) {
            // another thread activated it in the meantime, or this thread runs its last request under an old id
            Octets id = servants.activeObjects().idOf(servant);
            return id == null ? null : id.toArray();
        }
    }

    private byte[] add(Servant servant) throws ServantAlreadyActive {
        byte[] id = ids.next();
        environment.adopt(servant);
        try {
            servants.activeObjects().activate(new Octets(id).copy(), servant);
        } catch (ObjectAlreadyActive e) {
            throw new IllegalStateException("an id was assigned twice: " + new Octets(id), e);
        }
        return id;
    }

    private Servant servant(byte[] id) throws ObjectNotActive {
        Activation activation = policies.retains() ? servants.activeObjects().find(new Octets(id)) : null;
        Servant servant = activation == null ? servants.defaultServant() : activation.servant();
        if (servant == null) {
            throw notActive(id);
        }
        return servant;
    }

    private Activation active(byte[] id) throws ObjectNotActive {
        Activation activation = servants.activeObjects().find(new Octets(id));
        if (activation == null) {
            throw notActive(id);
        }
        return activation;
    }

    private byte[] id(org.omg.CORBA.Object reference) throws WrongAdapter {
        if (reference == null) {
            throw PoaFaults.nullArgument("the reference");
        }
        byte[] key = environment.references().objectKey(reference);
        byte[] prefix = adapter.prefix();
        int length = key == null ? -1 : ObjectKeys.prefixLength(key);
        KeySecret secret = environment.config().keySecret();
        if (length != prefix.length
                || !new Octets(key, 0, length).equals(new Octets(prefix))
                || !secret.isSealed(key)
                || key.length < length + secret.octets()) {
            throw new WrongAdapter("the reference was not made by " + adapter);
        }
        return new Octets(key, length, key.length - length - secret.octets()).toArray();
    }

    private byte[] idInInvocation(Servant servant) {
        Invocation invocation = environment.invocations().current();
        boolean running = invocation != null && invocation.adapter() == adapter && invocation.servant() == servant;
        return running ? invocation.objectId() : null;
    }

    private boolean knowsIdsOfServants() {
        return policies.retains() && (policies.hasUniqueIds() || policies.activatesImplicitly());
    }

    private void requireServants(String operation) throws WrongPolicy {
        require(
                policies.retains() || policies.usesDefaultServant(),
                operation + " needs RETAIN or USE_DEFAULT_SERVANT");
    }

    private void require(boolean fulfilled, String rule) throws WrongPolicy {
        if (!fulfilled) {
            throw new WrongPolicy(rule + "; " + adapter + " has other policies");
        }
    }

    private void refuseForeign(byte[] id) {
        if (id == null) {
            throw PoaFaults.nullArgument("the object id");
        }
        if (policies.hasSystemIds() && !ids.mayHaveMade(id)) {
            throw PoaFaults.notOurId(id, adapter);
        }
    }

    private static void refuseNull(Servant servant) {
        if (servant == null) {
            throw PoaFaults.nullArgument("the servant");
        }
    }

    private ObjectNotActive notActive(byte[] id) {
        return new ObjectNotActive("object " + new Octets(id) + " of " + adapter + " is not active");
    }

    private ServantNotActive notActive(Servant servant) {
        return new ServantNotActive(servant.getClass().getName() + " incarnates no object of " + adapter);
    }
}
