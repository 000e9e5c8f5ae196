package org.pleiad.orb.poa;

import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantLocator;
import org.omg.PortableServer.ServantLocatorPackage.CookieHolder;
import org.omg.PortableServer.ServantManager;

/** NON_RETAIN with USE_SERVANT_MANAGER: a servant locator is asked before and told after every request. */
final class LocatedServants implements ServantSource {
    private final PoaNode adapter;
    private final PoaEnvironment environment;
    private volatile ServantLocator locator;

    LocatedServants(PoaNode adapter, PoaEnvironment environment) {
        this.adapter = adapter;
        this.environment = environment;
    }

    @Override
    public void find(Invocation invocation) throws ForwardRequest {
        ServantLocator asked = locator;
        if (asked == null) {
            throw PoaFaults.noServantManager(adapter);
        }
        CookieHolder cookie = new CookieHolder();
        Servant servant = asked.preinvoke(invocation.objectId(), adapter, invocation.operation(), cookie);
        if (servant == null) {
            throw PoaFaults.nullServant(adapter);
        }
        environment.adopt(servant);
        invocation.incarnatedBy(servant, cookie.value);
    }

    @Override
    public void release(Invocation invocation) {
        try {
            locator.postinvoke(
                    invocation.objectId(), adapter, invocation.operation(), invocation.cookie(), invocation.servant());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // some versions of the interface let it raise ForwardRequest, which means nothing after the request
            throw PoaFaults.postinvokeFailed(adapter, e);
        }
    }

    @Override
    public boolean mayFind(Octets id) {
        return locator != null;
    }

    @Override
    public ActiveObjectMap activeObjects() {
        return null;
    }

    @Override
    public ServantManager manager() {
        return locator;
    }

    @Override
    public synchronized void manager(ServantManager manager) {
        if (locator != null) {
            throw PoaFaults.servantManagerAlreadySet(adapter);
        }
        if (!(manager instanceof ServantLocator given)) {
            throw PoaFaults.wrongServantManager(adapter, "NON_RETAIN needs a ServantLocator", manager);
        }
        locator = given;
    }
}
