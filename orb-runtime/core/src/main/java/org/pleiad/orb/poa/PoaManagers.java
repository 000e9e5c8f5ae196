package org.pleiad.orb.poa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.UNSUPPORTED_POLICY;
import org.omg.PortableServer.POAManager;
import org.omg.PortableServer.POAManagerFactory;
import org.omg.PortableServer.POAManagerFactoryPackage.ManagerAlreadyExists;

/** {@code PortableServer::POAManagerFactory}: makes the POA managers of an ORB and knows them by name. Thread-safe. */
final class PoaManagers extends LocalObject implements POAManagerFactory {
    /** The name of the root adapter's manager. */
    static final String ROOT = "RootPOAManager";

    private final Map<String, PoaManager> managers = new LinkedHashMap<>();
    private final PoaEnvironment environment;
    private int unnamed;

    PoaManagers(PoaEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public synchronized POAManager create_POAManager(String id, Policy[] policies)
            throws ManagerAlreadyExists, PolicyError {
        if (id == null) {
            throw PoaFaults.nullArgument("the id of a POA manager");
        }
        if (policies != null && policies.length > 0) {
            throw new PolicyError("POA managers have no policies", UNSUPPORTED_POLICY.value);
        }
        if (managers.containsKey(id)) {
            throw new ManagerAlreadyExists("there is a POA manager " + id);
        }
        return create(id);
    }

    @Override
    public synchronized POAManager[] list() {
        return managers.values().toArray(new POAManager[0]);
    }

    /** {@code null} if there is none of this name. */
    @Override
    public synchronized POAManager find(String id) {
        return managers.get(id);
    }

    /** A manager with a name of its own, for an adapter that was given none. */
    synchronized PoaManager createUnnamed() {
        String id;
        do {
            id = "POAManager" + ++unnamed;
        } while (managers.containsKey(id));
        return create(id);
    }

    /** The root adapter's manager; a new one where the old one is inactive. */
    synchronized PoaManager root() {
        return create(ROOT);
    }

    /** Requests that are held get their answer: the ORB is ending. */
    void resumeHeld() {
        List<PoaManager> all;
        synchronized (this) {
            all = List.copyOf(managers.values());
        }
        all.forEach(PoaManager::resumeHeld);
    }

    synchronized void remember(PoaManager manager) {
        managers.putIfAbsent(manager.get_id(), manager);
    }

    synchronized void forget(PoaManager manager) {
        managers.remove(manager.get_id(), manager);
    }

    private PoaManager create(String id) {
        PoaManager manager = new PoaManager(id, this, environment);
        managers.put(id, manager);
        return manager;
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/PortableServer/POAManagerFactory:1.0"};
    }
}
